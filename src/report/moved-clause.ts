import { blockWords, changeSentences } from "../i18n/explain.ts";
import { type Lang, localPath, nameOf } from "../i18n/lang.ts";
import { leadSentences } from "../i18n/region-analyses.ts";
import { reasonWords } from "../i18n/words.ts";
import { passportOf } from "./address.ts";
import type { EditionView } from "./edition-view.ts";
import { lowerFirst } from "./english.ts";
import { type MeasureReading, type RankReading, readChange } from "./explain-reading.ts";
import { sayPlaces } from "./explain-sentences.ts";
import { listSegments } from "./list-segments.ts";
import { jumpCautions, moveCautions } from "./move-cautions.ts";
import { pageVoice, type Telling } from "./page-voice.ts";
import { formatChange } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";
import { sayRankChange } from "./speak.ts";

/** So many indicators are named in the opening of a page; the section that explains the change names more. */
const most = 2;
/** Points that print as 0.0 are not told. */
const told = 0.05;

/**
 * What moved since the edition before, in one sentence (比上一版的变动): the change of a score, its largest parts, and what
 * became of the place; after it what of that may not be real. Empty where there is no edition before.
 */
export function sayMoved(telling: Telling, entity: string, node: string): Sentence {
  const { view, before, lang } = telling;
  const reading = readChange(view.results.changes, entity, node);
  if (before === null || reading === null) return [];
  const { score, rank } = reading;
  const { year } = before.edition;
  if (score.change === null)
    return [leadSentences.notComparable[lang](year, reasonWords[score.reason ?? "missing-input"][lang])];
  const href = localPath(passportOf(view, entity, "change", `score.${node}`), lang);
  const voice = pageVoice(telling, entity);
  return [
    ...leadSentences.moved[lang](year, { text: formatChange(score.change, 1), href }),
    ...sayParts(view, { score, href, lang }),
    ...(rank === null ? [] : sayPlace(view, { entity, node, rank, lang })),
    leadSentences.stop[lang],
    ...[...moveCautions(reading, voice), ...jumpCautions(reading, voice)].flatMap((caution) => [
      lang === "zh" ? "" : " ",
      ...caution,
    ]),
  ];
}

interface ScoreMove {
  readonly score: MeasureReading;
  readonly href: string;
  readonly lang: Lang;
}

/** The largest indicators of the year's own data, and every other block that did something. */
function sayParts(view: EditionView, { score: { blocks }, href, lang }: ScoreMove): Segment[] {
  const own = blocks.find(({ block }) => block === "own")?.parts ?? [];
  const parts = [
    ...own.slice(0, most).map((part) => ({ ...part, name: indicatorInside(view, part.indicator, lang) })),
    ...blocks.filter(({ block }) => block !== "own").map((row) => ({ ...row, name: blockWords[row.block][lang] })),
  ].filter(({ contribution }) => Math.abs(contribution) >= told);
  if (parts.length === 0) return [];
  const said = parts.map(({ name, contribution }) =>
    leadSentences.part[lang](name, { text: formatChange(contribution, 1), href }),
  );
  return [leadSentences.parts[lang], ...listSegments(said, lang)];
}

/** The name of an indicator inside a sentence. */
export function indicatorInside(view: EditionView, id: string, lang: Lang): string {
  const name = nameOf(view.indicator(id), lang);
  return lang === "en" ? lowerFirst(name) : name;
}

interface PlaceMove {
  readonly entity: string;
  readonly node: string;
  readonly rank: RankReading;
  readonly lang: Lang;
}

function sayPlace(view: EditionView, { entity, node, rank, lang }: PlaceMove): Segment[] {
  if (rank.change === null) return [];
  const href = localPath(passportOf(view, entity, "change", `rank.${node}`), lang);
  const { ownScore, othersScores } = rank;
  const isMixed = ownScore !== 0 && othersScores !== 0;
  return [
    leadSentences.rankAfter[lang],
    leadSentences.placeIs[lang],
    { text: rank.change === 0 ? leadSentences.samePlace[lang] : sayRankChange(0 - rank.change, lang), href },
    ...(isMixed
      ? [
          ...changeSentences.views[lang](
            { text: sayPlaces(ownScore, lang), href },
            { text: sayPlaces(othersScores, lang), href },
          ),
        ]
      : []),
  ];
}
