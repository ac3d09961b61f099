import { type Lang, nameOf, shortOf } from "../i18n/lang.ts";
import { situationSentencesOf } from "../i18n/passport.ts";
import type { Share } from "../schema/model.ts";
import type { InputResult, SituationResult } from "../schema/results.ts";
import { anchorOf } from "./address.ts";
import type { EditionView } from "./edition-view.ts";
import { four } from "./worked-bench.ts";
import { exact, type WorkedLine } from "./worked-line.ts";

/** A figure of the edition's year: one cell, or what the cells of several entities add up to. */
export interface Total {
  readonly value: number | null;
  readonly unit: string;
  /** the cells that have a value; the one cell where nothing was added up */
  readonly cells: readonly InputResult[];
}

/** One row of the static situation, with the figures that it was computed from. */
export type SituationPassport =
  | {
      readonly kind: "share";
      readonly result: SituationResult;
      readonly share: Share;
      readonly own: Total;
      readonly nation: Total;
    }
  | {
      readonly kind: "outside";
      readonly result: SituationResult;
      readonly share: Share;
      readonly inside: Total;
      readonly nation: Total;
    }
  | { readonly kind: "relative"; readonly result: SituationResult; readonly parts: readonly RelativePart[] }
  /** a figure that its name explains, made from the amounts of the rows above or from scores */
  | { readonly kind: "other"; readonly result: SituationResult };

/** One of the two national shares behind the relative match Q, unrounded. */
export interface RelativePart {
  readonly field: string;
  readonly share: Share | null;
  readonly value: number | null;
}

/** The national shares of an entity, its relative match, and on the nation's row what lies outside the provinces. */
export function situationPassports(view: EditionView, entity: string): SituationPassport[] {
  const whole = view.nation.entity_id;
  return view.results.situation
    .filter((row) => row.entity_id === entity)
    .map((result): SituationPassport => {
      if (result.quantity === "relative_match") return { kind: "relative", result, parts: partsOf(view, entity) };
      const [kind, name] = result.quantity.split(".");
      const share = view.shares.find((row) => row.quantity === `share.${name}`);
      if (!share || (kind !== "share" && kind !== "outside")) return { kind: "other", result };
      const nation = totalOf(view, [whole], share.field);
      if (kind === "share")
        return { kind, result, share, own: totalOf(view, membersOf(view, entity), share.field), nation };
      const provinces = view.provinces.map((row) => row.entity_id);
      return { kind: "outside", result, share, inside: totalOf(view, provinces, share.field), nation };
    });
}

function membersOf(view: EditionView, entity: string): string[] {
  const self = view.entity(entity);
  return (self.kind === "group" ? view.members(entity) : [self]).map((row) => row.entity_id);
}

function totalOf(view: EditionView, members: readonly string[], field: string): Total {
  const found = members.flatMap((member) => view.input(member, field, view.edition.year) ?? []);
  const cells = found.filter((cell) => cell.value !== null);
  return {
    value: cells.length === 0 ? null : cells.reduce((sum, cell) => sum + (cell.value ?? 0), 0),
    unit: found[0]?.unit ?? "",
    cells: found.length === 1 ? found : cells,
  };
}

function partsOf(view: EditionView, entity: string): RelativePart[] {
  const { above, below } = view.model.relative_match;
  return [above, below].map((field) => {
    const [own, nation] = [
      totalOf(view, membersOf(view, entity), field),
      totalOf(view, [view.nation.entity_id], field),
    ];
    const value = own.value === null || !nation.value ? null : (100 * own.value) / nation.value;
    return { field, share: view.shares.find((row) => row.field === field) ?? null, value };
  });
}

/** How a row of the static situation follows from its figures, line by line, for the passport page. */
export function workedSituation(
  view: EditionView,
  row: SituationPassport,
  { lang, unitName }: { readonly lang: Lang; readonly unitName: (unit: string) => string },
): WorkedLine[] {
  const said = situationSentencesOf(view.words);
  if (row.kind === "other") return [];
  if (row.kind === "relative") return relativeLines(view, row, lang);
  const amount = ({ value, unit }: Total) => (value === null ? "—" : `${exact(value)} ${unitName(unit)}`.trim());
  const summed = (total: Total, always = false) =>
    total.cells.length > 1 || always ? `${amount(total)}${said.sum[lang](total.cells.length)}` : amount(total);
  const nation = { term: shortOf(view.nation, lang), text: amount(row.nation), cells: row.nation.cells };
  const steps = { term: said.working[lang], text: `${formula(row)} = ${resultOf(row.result)}` };
  const shown = row.result.value === null ? [] : [steps];
  if (row.kind === "outside") {
    const term = said.inside[lang](view.provinces.length);
    return [...shown, nation, { term, text: summed(row.inside, true), cells: row.inside.cells }];
  }
  const self = view.entity(row.result.entity_id);
  if (self.entity_id === view.nation.entity_id) return [...shown, nation];
  return [...shown, { term: shortOf(self, lang), text: summed(row.own), cells: row.own.cells }, nation];
}

function formula(row: Extract<SituationPassport, { nation: Total }>): string {
  const nation = exact(row.nation.value ?? 0);
  if (row.kind === "share") return `${exact(row.own.value ?? 0)} ÷ ${nation} × 100`;
  return `(${nation} − ${exact(row.inside.value ?? 0)}) ÷ ${nation} × 100`;
}

function relativeLines(
  view: EditionView,
  { result, parts }: Extract<SituationPassport, { kind: "relative" }>,
  lang: Lang,
): WorkedLine[] {
  const said = situationSentencesOf(view.words);
  // six digits, so that the quotient of two small shares still comes to what is published
  const percent = ({ value }: RelativePart) => (value === null ? "—" : String(Number(value.toPrecision(6))));
  const [above, below] = parts.map(percent);
  const lines = parts.map((part) => ({
    term: said.shareOf[lang](part.share ? nameOf(part.share, lang) : part.field),
    text: `${percent(part)}${part.value === null ? "" : "%"}`,
    ...(part.share ? { anchor: anchorOf("situation", part.share.quantity) } : {}),
  }));
  const steps = { term: said.working[lang], text: `${above} ÷ ${below} = ${resultOf(result)}` };
  return result.value === null ? lines : [steps, ...lines];
}

function resultOf({ value }: SituationResult): string {
  return value === null ? "—" : four(value);
}
