import { structureWords } from "../i18n/data-industries.ts";
import { type Lang, localPath, nameOf, shortOf } from "../i18n/lang.ts";
import { amountNames, structureSentencesOf } from "../i18n/structure.ts";
import { reasonWords } from "../i18n/words.ts";
import { type StructurePair, type StructureResult, structurePairs } from "../schema/industry-results.ts";
import { passportOf } from "./address.ts";
import { lowerFirst, upperFirst } from "./english.ts";
import type { IndustryView } from "./industry-view.ts";
import { listSegments } from "./list-segments.ts";
import { formatChange, formatDegree } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";

/** All that is known of the structures of an entity, in the order of the file. */
export function structureRows({ results }: Pick<IndustryView, "results">, entity: string): StructureResult[] {
  return results.structure.filter((row) => row.entity_id === entity);
}

/** The anchor of a structure on the passport page of its entity, as the id of a number: `mismatch-KE.I6-AUTO`. */
export function structureId({ quantity, industry_id }: StructureResult): string {
  return industry_id === null ? quantity : `${quantity}.${industry_id}`;
}

/** Where a structure is walked back. */
export function structurePassport(view: Pick<IndustryView, "edition">, row: StructureResult, lang: Lang): string {
  return localPath(passportOf(view, row.entity_id, "structure", structureId(row)), lang);
}

/**
 * How far the industries of an entity match (结构匹配): each pair with its S beside that of the whole and the industries that
 * are furthest apart, or the reason why there is none; then why its density of rights differs. Empty where it is not known.
 */
export function structureFindings(view: IndustryView, entity: string, lang: Lang): Sentence[] {
  const rows = structureRows(view, entity);
  const pairs = structurePairs.flatMap((pair) => {
    const match = rows.find(({ quantity }) => quantity === `match-${pair}`);
    return match === undefined ? [] : [sayPair(view, pair, match, lang)];
  });
  return [...pairs, sayGap(view, rows, lang)].filter((sentence) => sentence.length > 0);
}

function sayPair(view: IndustryView, pair: StructurePair, match: StructureResult, lang: Lang): Sentence {
  const said = structureSentencesOf(view.base.words);
  const name = upperFirst(structureWords[pair][lang]);
  if (match.value === null) return [said.missing[lang](name, reasonWords[match.reason ?? "missing-input"][lang])];
  const whole = view.whole.entity_id;
  const other = structureRows(view, whole).find(({ quantity }) => quantity === match.quantity);
  const beside = match.entity_id === whole || !other || other.value === null ? null : degree(view, other, lang);
  const apart = structureRows(view, match.entity_id).filter(({ quantity }) => quantity === `mismatch-${pair}`);
  const [first, second] = [...pair].map((letter) => amountNames[letter as keyof typeof amountNames][lang]);
  const items = apart.flatMap((row): Segment[][] => {
    if (row.value === null || row.industry_id === null) return [];
    const number = { text: formatChange(row.value, 1), href: structurePassport(view, row, lang) };
    const industry = nameOf(view.industry(row.industry_id), lang);
    return [[`${lang === "zh" ? industry : lowerFirst(industry)} `, number]];
  });
  return [
    ...said.match[lang](name, degree(view, match, lang), beside),
    ...(items.length === 0
      ? [lang === "zh" ? "。" : "."]
      : said.apart[lang](first!, second!, listSegments(items, lang))),
    ...(match.reason === "merged" ? [`${lang === "zh" ? "" : " "}${said.merged[lang]}`] : []),
  ];
}

function degree(view: IndustryView, row: StructureResult, lang: Lang): Segment {
  return { text: formatDegree(row.value), href: structurePassport(view, row, lang) };
}

/** Why the density of an entity differs from the whole's; the whole does not differ from itself. */
function sayGap(view: IndustryView, rows: readonly StructureResult[], lang: Lang): Sentence {
  const parts = (["intensity-gap", "intensity-mix", "intensity-within"] as const).map((quantity) =>
    rows.find((row) => row.quantity === quantity && row.value !== null),
  );
  const [gap, mix, within] = parts.map((row) =>
    row === undefined ? null : { text: formatChange(row.value, 2), href: structurePassport(view, row, lang) },
  );
  if (!gap || !mix || !within || rows[0]!.entity_id === view.whole.entity_id) return [];
  return structureSentencesOf(view.base.words).gap[lang](gap, mix, within);
}

/** So many are named at either end. */
const named = 3;

/** Which regions match best and least in property and economy: for the page of matching. Empty where fewer are known. */
export function structureEnds(view: IndustryView, lang: Lang): Sentence {
  const rows = view.regions
    .flatMap(({ entity_id }) => structureRows(view, entity_id).find(({ quantity }) => quantity === "match-KE") ?? [])
    .filter(({ value }) => value !== null)
    .sort((a, b) => b.value! - a.value! || (a.entity_id < b.entity_id ? -1 : 1));
  if (rows.length < 2 * named) return [];
  const item = (row: StructureResult): Segment[] => [
    `${shortOf(view.base.entity(row.entity_id), lang)} `,
    degree(view, row, lang),
  ];
  const pair = structureWords.KE[lang];
  return structureSentencesOf(view.base.words).ends[lang](
    pair,
    listSegments(rows.slice(0, named).map(item), lang),
    listSegments(rows.slice(-named).reverse().map(item), lang),
    rows.length,
  );
}
