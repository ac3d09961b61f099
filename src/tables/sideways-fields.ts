import { type SidewaysPlan, sides } from "../schema/sideways.ts";
import { readTerms } from "./checks/lookups.ts";

/** The raw fields that the formulas of a comparison name, of whatever scope they are; a formula that cannot be read names none. */
export function sidewaysFields({ quantities }: Pick<SidewaysPlan, "quantities">): ReadonlySet<string> {
  const formulas = quantities.flatMap((quantity) =>
    sides.flatMap((side) => {
      const said = quantity[side];
      return said?.kind === "formula" ? [said] : [];
    }),
  );
  return new Set(
    formulas.flatMap(({ numerator, denominator, published }) => [
      ...[numerator, denominator ?? []].flat().flatMap((text) => (readTerms(text) ?? []).map(({ field }) => field)),
      ...(published === undefined ? [] : [published]),
    ]),
  );
}
