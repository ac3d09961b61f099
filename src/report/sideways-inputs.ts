import type { Lang } from "../i18n/lang.ts";
import type { FormulaSide } from "../schema/sideways.ts";
import { parseTerms } from "../schema/term.ts";
import { publicationsBehind } from "./figure-source.ts";
import type { Library } from "./library.ts";
import type { SidewaysRow, SidewaysView } from "./sideways-view.ts";

/** The publications behind a row, in the order of the datasets, each once. */
export function publicationsOf(
  { view, inputs }: Pick<SidewaysView, "view" | "inputs">,
  { datasets }: Pick<Library, "datasets">,
  { quantity, indicator }: SidewaysRow,
  lang: Lang,
): string[] {
  const fields = new Set(inputs.filter((row) => row.quantity === quantity.id).map(({ field }) => field));
  const used = datasets.filter((card) => card.fields.some(({ id }) => fields.has(id)));
  const own = indicator === null ? [] : publicationsBehind(view, datasets, [indicator], lang);
  return [...new Set([...own, ...used.map((card) => card.publication[lang])])];
}

/**
 * A formula with the names of its fields.
 * @example formulaText({ numerator: "a", denominator: "b[2020]", scale: 100 }, (field) => field.toUpperCase()); // => "A ÷ B[2020] × 100"
 */
export function formulaText(
  { numerator, denominator, scale }: Pick<FormulaSide, "numerator" | "denominator" | "scale">,
  nameOf: (field: string) => string,
): string {
  const side = (formula: string) =>
    parseTerms(formula)
      .map(({ field, at }) => `${nameOf(field)}${at.kind === "year" ? `[${at.year}]` : ""}`)
      .join(" + ");
  const above = side(numerator);
  const ratio =
    denominator === undefined ? above : `${above.includes(" + ") ? `(${above})` : above} ÷ ${side(denominator)}`;
  return scale === 1 ? ratio : `${ratio} × ${scale}`;
}
