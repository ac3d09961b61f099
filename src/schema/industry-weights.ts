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
  const classes = standard.filter(({ code }) => code.length === 4);
  return new Map(
    rows.flatMap(({ code, weight }) =>
      classes.filter((each) => isWithin(each, code)).map((each) => [each.code, weight] as const),
    ),
  );
}

/**
 * The code of a row of GB/T 4754 as datasets by industry write it, the letter of its section in front.
 * @example sectionedCode({ code: "36", section: "C" }); // => "C36"
 */
export function sectionedCode({ code, section }: Coded): string {
  return code === section ? code : `${section}${code}`;
}
