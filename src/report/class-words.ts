import type { Lang } from "../i18n/lang.ts";
import { atLeast } from "../methods/numbers/at-least.ts";
import { type ClassRange, classRange, sayRange } from "./class-range.ts";
import type { EditionView } from "./edition-view.ts";
import { bandName, className } from "./result-names.ts";
import { formatPlaces } from "./round.ts";

/** A published class as pages word it. */
export interface ClassWords {
  /** the class by itself where it is sure, otherwise between which it lies, or over which it ranges */
  readonly text: string;
  /** the published class, sure or not */
  readonly published: string;
  /** the two ends of what `text` says, the lower first; both the same where the class is sure */
  readonly ends: readonly [string, string];
  /** how many classes `text` covers */
  readonly classes: number;
  /** whether the class alone is probable enough to be stated */
  readonly sure: boolean;
  /** of the published class, 0 to 1; null where an edition has no rebuilds */
  readonly probability: number | null;
}

/** The tier of a score (梯队) in words; null where there is no score. */
export function tierWords(view: EditionView, entity: string, node: string, lang: Lang): ClassWords | null {
  const bands = view.model.level_tiers;
  const range = classRange(view.stability(entity, "tier", node), view.model.stability_classes);
  const published = view.tier(view.score(entity, node).value)?.id ?? null;
  return inWords(range, published, (id) => bandName(bands, id, lang) ?? id, lang);
}

/** The grade of a pair's coordination degree (协调等级) in words; null where there is none. */
export function gradeWords(view: EditionView, entity: string, pair: string, lang: Lang): ClassWords | null {
  const bands = view.model.coordination_grades;
  const range = classRange(view.stability(entity, "grade", pair), view.model.stability_classes);
  return inWords(range, view.match(entity, pair).grade, (id) => bandName(bands, id, lang) ?? id, lang);
}

function inWords(
  range: ClassRange | null,
  published: string | null,
  name: (id: string) => string,
  lang: Lang,
): ClassWords | null {
  if (published === null) return null;
  const ends = [name(range?.from ?? published), name(range?.to ?? published)] as const;
  const classes = range?.classes ?? 1;
  return {
    text: sayRange(ends, classes, lang),
    published: name(published),
    ends,
    classes,
    sure: range === null || range.from === range.to,
    probability: range?.probability ?? null,
  };
}

/**
 * The quadrant of a plane (象限) in words: by itself where it is sure, otherwise with the likeliest others that make it so;
 * quadrants lie in no order. One without a probability stands by itself. None is sure that would be another with the
 * median entity as the cut, which the rebuilds do not vary. Null where an entity has none, as the nation.
 */
export function quadrantWords(view: EditionView, entity: string, plane: string, lang: Lang): ClassWords | null {
  const row = view.quadrant(entity, plane);
  if (row === null || row.quadrant === null) return null;
  const named = (id: string) => className(view, { scale: "quadrant", item: plane, class: id }, lang);
  const others = view
    .stability(entity, "quadrant", plane)
    .filter((each) => each.class !== row.quadrant)
    .sort((a, b) => b.probability - a.probability);
  const names = [named(row.quadrant)];
  let together = row.probability ?? 1;
  for (const other of others) {
    if (isSure(view, together)) break;
    names.push(named(other.class));
    together += other.probability;
  }
  const ends = [names[0]!, names.at(-1)!] as const;
  const cutsAgree = row.quadrant_median === null || row.quadrant_median === row.quadrant;
  return {
    text: between(names, lang),
    published: named(row.quadrant),
    ends,
    classes: names.length,
    sure: names.length === 1 && cutsAgree,
    probability: row.probability,
  };
}

/** Two lie between; of more than two, one holds. */
function between(names: readonly string[], lang: Lang): string {
  if (names.length <= 2) return sayRange([names[0]!, names.at(-1)!], names.length, lang);
  const or = lang === "zh" ? "或" : " or ";
  return `${names.slice(0, -1).join(lang === "zh" ? "、" : ", ")}${or}${names.at(-1)}`;
}

/** Whether a probability is enough to state a class by itself: that of the highest class of stability. */
export function isSure({ model }: Pick<EditionView, "model">, probability: number | null): boolean {
  const enough = model.stability_classes.at(-1)?.from;
  return enough !== undefined && probability !== null && atLeast(probability, enough);
}

/** The interval of a place (位次区间), `14—18`; null for who is not ranked, or where an edition has no rebuilds. */
export function rankInterval(view: EditionView, entity: string, node: string, lang: Lang): string | null {
  const row = view.interval(entity, "rank", node);
  return row === null || row.low === null ? null : formatPlaces(row.low, row.high, lang);
}
