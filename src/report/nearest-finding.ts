import { industryReportSentencesOf } from "../i18n/industry-report.ts";
import { type Lang, localPath, nameOf } from "../i18n/lang.ts";
import type { Industry } from "../schema/industry.ts";
import type { AdvantageResult } from "../schema/industry-results.ts";
import { passportOf } from "./address.ts";
import {
  advantageName,
  conditionName,
  conditionNumber,
  formatCondition,
  heldBack,
  isScore,
} from "./advantage-finding.ts";
import type { IndustryView, JudgedAdvantage } from "./industry-view.ts";
import { priorityGroups } from "./priority-industries.ts";
import type { Segment, Sentence } from "./segment.ts";

/** So many are named. */
const named = 3;

/** How close the industries without any advantage come to one: by a score alone, and by another condition alone. */
export function nearestFindings(view: IndustryView, lang: Lang): Sentence[] {
  const none = priorityGroups(view).find(({ id }) => id === "none")?.industries ?? [];
  return [nearestFinding(view, none, lang), heldBackFinding(view, none, lang)];
}

/** Of the advantages that fail by their score alone, those whose score lacks least to its bound, one an industry. */
function nearestFinding(view: IndustryView, none: readonly Industry[], lang: Lang): Sentence {
  const near = none
    .flatMap((industry) =>
      view
        .advantages(industry.industry_id)
        .flatMap((judged) => scoreLack(view, judged).map((found) => ({ industry, ...found })))
        .sort((a, b) => a.lack - b.lack)
        .slice(0, 1),
    )
    .sort((a, b) => a.lack - b.lack)
    .slice(0, named);
  if (near.length === 0) return [];
  const said = industryReportSentencesOf(view.base.words);
  const parts = near.map(({ industry, row }) => {
    const href = localPath(passportOf(view, industry.industry_id, "score", row.condition), lang);
    const score = { text: formatCondition(view, row.condition, row.value), href };
    const bound = formatCondition(view, row.condition, row.at_least);
    return said.near[lang](nameOf(industry, lang), advantageName(view, row.advantage, lang), score, bound);
  });
  return said.nearest[lang](joined(parts, lang));
}

/** What the score of an advantage lacks, where nothing else is missing. */
function scoreLack(
  view: IndustryView,
  { conditions }: JudgedAdvantage,
): readonly { readonly row: AdvantageResult; readonly lack: number }[] {
  const row = conditions.find(({ condition }) => isScore(view, condition));
  const others = conditions.filter((each) => each !== row);
  if (row?.holds !== "no" || row.value === null || row.at_least === null) return [];
  if (others.length > 0 && !others.some(({ holds }) => holds === "yes")) return [];
  return [{ row, lack: row.at_least - row.value }];
}

/** The advantages whose score is high enough, and what they fail by. */
function heldBackFinding(view: IndustryView, none: readonly Industry[], lang: Lang): Sentence {
  const said = industryReportSentencesOf(view.base.words);
  const parts = none.flatMap((industry) =>
    view.advantages(industry.industry_id).flatMap((judged) =>
      heldBack(view, judged).map((row) => {
        const [name, bound] = [
          conditionName(view, row.condition, lang),
          formatCondition(view, row.condition, row.at_least),
        ];
        const advantage = advantageName(view, judged.id, lang);
        return said.back[lang](
          nameOf(industry, lang),
          advantage,
          said.asks[lang](name, conditionNumber(view, row, lang), bound),
        );
      }),
    ),
  );
  return parts.length === 0 ? [] : said.heldBack[lang](joined(parts, lang));
}

function joined(parts: readonly (readonly Segment[])[], lang: Lang): Segment[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [lang === "zh" ? "；" : "; ", ...part]));
}
