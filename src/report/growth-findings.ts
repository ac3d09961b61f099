import { growthTypeWords } from "../i18n/data-analyses.ts";
import { type Lang, localPath } from "../i18n/lang.ts";
import { growthSentencesOf } from "../i18n/region-meaning.ts";
import { reasonWords } from "../i18n/words.ts";
import type { DynamicsResult } from "../schema/dynamics.ts";
import { passportOf } from "./address.ts";
import type { EditionView } from "./edition-view.ts";
import { upperFirst } from "./english.ts";
import type { Library } from "./library.ts";
import { fieldName } from "./quantity-names.ts";
import { formatChange } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";

/** The fields whose growth an edition follows, in the order of its results. */
export function followedFields(view: EditionView): string[] {
  const nation = view.nation.entity_id;
  return view.results.dynamics.filter((row) => row.entity_id === nation).map(({ field }) => field);
}

/**
 * Whether intellectual property and industry grew in step (增长是否同步): a sentence for every field that is set against one
 * of industry, with the gap, its type in words, and the nation's gap; why not, where they are not compared.
 */
export function growthFindings(
  view: EditionView,
  entity: string,
  { library, lang }: { readonly library: Pick<Library, "dataset">; readonly lang: Lang },
): Sentence[] {
  const stop = lang === "zh" ? "。" : ".";
  return followedFields(view).flatMap((field) => {
    const row = view.growth(entity, field);
    if (row === null || row.against === null) return [];
    const first = upperFirst(fieldName(view, field, library)[lang]);
    const second = fieldName(view, row.against, library)[lang];
    if (row.gap === null) {
      const reason = reasonWords[row.gap_reason ?? "missing-input"][lang];
      return [[growthSentencesOf(view.words).noGap[lang](first, second, reason), stop]];
    }
    const against = view.growth(entity, row.against);
    const type = row.type === null ? "" : growthTypeWords[row.type][lang];
    return [
      [
        ...growthSentencesOf(view.words).gap[lang](
          first,
          percent(view, row, lang),
          second,
          against === null ? "" : percent(view, against, lang),
          { text: formatChange(row.gap, 1), href: localPath(passportOf(view, entity, "growth", field), lang) },
          type,
        ),
        ...nationGap(view, entity, field, lang),
        stop,
      ],
    ];
  });
}

/** A growth with its sign and per cent, leading to its passport. */
function percent(view: EditionView, { entity_id, field, growth }: DynamicsResult, lang: Lang): Segment {
  return {
    text: `${formatChange(growth, 1)}%`,
    href: localPath(passportOf(view, entity_id, "growth", field), lang),
  };
}

function nationGap(view: EditionView, entity: string, field: string, lang: Lang): Segment[] {
  const nation = view.nation.entity_id;
  const gap = entity === nation ? null : (view.growth(nation, field)?.gap ?? null);
  if (gap === null) return [];
  const href = localPath(passportOf(view, nation, "growth", field), lang);
  return growthSentencesOf(view.words).nation[lang]({ text: formatChange(gap, 1), href });
}
