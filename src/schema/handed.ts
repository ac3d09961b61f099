/**
 * What one part of the build hands to another in memory. Astro bundles the pages apart from the build script and from the
 * loaders of `content.config.ts`, so that none of them can import what another holds; all run in one process.
 */
export interface Handed {
  /** charts kept between builds; pages keep them in memory where there are none */
  readonly "chart-store": unknown;
  /** ids of the editions that the build script puts back itself */
  readonly "restored-editions": readonly string[];
  /** what is done to a page before it is written, from its address and its text; a page of the dev server stays as it is */
  readonly "finish-page": (address: string, html: string) => string;
  /** everything that pages show, as the loaders read it */
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
