import type { IndustryClass, StandardRow } from "./industry.ts";

/** A code of GB/T 4754 with its section, as far as finding the classes below it goes. */
type Coded = Pick<StandardRow, "code" | "section">;

/**
 * Whether a code of GB/T 4754 stands at or below another.
 * @example isWithin({ code: "3612", section: "C" }, "36"); // => true
 */
export function isWithin({ code, section }: Coded, above: string): boolean {
  return /^[A-T]$/.test(above) ? section === above : code.startsWith(above);
}

/**
 * The classes (小类) that an industry consists of, each with the part of it that belongs (折算系数): every code is spread over
 * the classes below it. Of codes that overlap, which validation refuses, the last holds.
 * @example classWeights([{ code: "36", weight: 0.5 }], [{ code: "3612", section: "C" }]).get("3612"); // => 0.5
 */
export function classWeights(
  rows: readonly Pick<IndustryClass, "code" | "weight">[],
  standard: readonly Coded[],
): ReadonlyMap<string, number> {
  const below = classesBelow(standard);
  return new Map(rows.flatMap(({ code, weight }) => (below.get(code) ?? []).map((each) => [each, weight] as const)));
}

const known = new WeakMap<readonly Coded[], ReadonlyMap<string, readonly string[]>>();

/** The classes at or below every code of a standard, worked out once: it has some two thousand. */
function classesBelow(standard: readonly Coded[]): ReadonlyMap<string, readonly string[]> {
  const found = known.get(standard) ?? sortByCode(standard);
  known.set(standard, found);
  return found;
}

function sortByCode(standard: readonly Coded[]): ReadonlyMap<string, readonly string[]> {
  const classes = standard.filter(({ code }) => code.length === 4);
  const pairs = classes.flatMap(({ code, section }) =>
    [section, ...[1, 2, 3, 4].map((length) => code.slice(0, length))].map((above) => ({ above, code })),
  );
  const sorted = Map.groupBy(pairs, ({ above }) => above);
  return new Map([...sorted].map(([above, inside]) => [above, inside.map(({ code }) => code)]));
}

/**
 * The code of a row of GB/T 4754 as datasets by industry write it, the letter of its section in front.
 * @example sectionedCode({ code: "36", section: "C" }); // => "C36"
 */
export function sectionedCode({ code, section }: Coded): string {
  return code === section ? code : `${section}${code}`;
}
