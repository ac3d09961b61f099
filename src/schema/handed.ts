/**
 * What one part of the build hands to another in memory. The pages are compiled apart from the script that renders them, so that
 * neither can import what the other holds; both run in one process.
 */
export interface Handed {
  /** charts kept between builds; pages keep them in memory where there are none */
  readonly "chart-store": unknown;
  /** ids of the editions that the build script puts back itself */
  readonly "restored-editions": readonly string[];
  /** takes the text of a page or file, which is left out of the response then: a response makes bytes of it and back */
  readonly "take-text": (text: string) => void;
  /** everything that pages show, as it was read */
  readonly library: unknown;
}

const place = globalThis as Record<symbol, unknown>;
const keyOf = (name: keyof Handed) => Symbol.for(`buju.${name}`);

/** Leaves something for the other parts of the build, in the place of what was there. */
export function handOver<Name extends keyof Handed>(name: Name, value: Handed[Name]): void {
  place[keyOf(name)] = value;
}

/** What another part left, or undefined. The one who asks knows the type. */
export function handed<Value>(name: keyof Handed): Value | undefined {
  return place[keyOf(name)] as Value | undefined;
}
