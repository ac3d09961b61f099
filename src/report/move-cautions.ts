import { doubtWords as words } from "../i18n/explain.ts";
import type { Lang } from "../i18n/lang.ts";
import type { Doubts } from "./doubts.ts";
import { lowerFirst } from "./english.ts";
import type { ChangeReading } from "./explain-reading.ts";
import type { OpenJumps } from "./open-jumps.ts";
import { formatChange } from "./round.ts";
import type { Sentence } from "./segment.ts";
import { joinNames } from "./speak.ts";

/** Names in one language, and which changes rest on figures in doubt; without doubts nothing is marked. */
export interface DoubtVoice {
  readonly lang: Lang;
  /** short name of an entity */
  readonly entity: (id: string) => string;
  readonly doubts?: Doubts;
  /** figures that jumped for a reason not looked into */
  readonly openJumps?: OpenJumps;
  readonly indicator?: (id: string) => string;
}

/** The name of an entity, marked where its change of a score rests on figures in doubt: 黑龙江△. */
export function markedName(id: string, node: string, { lang, entity, doubts }: DoubtVoice): string {
  const mark = (doubts?.(id, node).length ?? 0) === 0 ? "" : `${lang === "zh" ? "" : " "}${words.mark[lang]}`;
  return `${entity(id)}${mark}`;
}

/**
 * What of a change may not be real (变动存疑), in one sentence at most: its own part, and passing or being passed by entities
 * whose change rests on figures in doubt. The command line and the pages say it with this function.
 */
export function moveCautions({ entity, node, rank }: ChangeReading, voice: DoubtVoice): Sentence[] {
  const doubtful = (ids: readonly string[]) => ids.filter((id) => isDoubtful(id, node, voice));
  const own = doubtful([entity]);
  const passed = doubtful((rank?.passed ?? []).map((each) => each.entity));
  const passedBy = doubtful((rank?.passedBy ?? []).map((each) => each.entity));
  const { lang } = voice;
  const called = (ids: readonly string[]) =>
    own.length + passed.length + passedBy.length === 1 ? words.it[lang] : joinNames(ids.map(voice.entity), lang);
  return sayDoubt([...own, ...passed, ...passedBy], node, {
    voice,
    acts: [
      ...(own.length > 0 ? [words.change[lang]] : []),
      ...(passed.length > 0 ? [words.passing[lang](called(passed))] : []),
      ...(passedBy.length > 0 ? [words.passedBy[lang](called(passedBy))] : []),
    ],
  });
}

/** How many parts of a change are looked through, and the points that a part must have. */
const looked = { parts: 3, points: 0.05 };

/** The largest parts of an entity's own that rest on figures which jumped unexplained, in one sentence at most. */
export function jumpCautions({ entity, score }: ChangeReading, { lang, indicator, openJumps }: DoubtVoice): Sentence[] {
  const own = score.blocks.find(({ block }) => block === "own")?.parts ?? [];
  const found = own
    .slice(0, looked.parts)
    .filter(({ contribution }) => Math.abs(contribution) >= looked.points)
    .flatMap((part) => {
      const jumps = openJumps?.(entity, part.indicator) ?? [];
      if (jumps.length === 0) return [];
      const name = indicator?.(part.indicator) ?? part.indicator;
      const said = jumps.map(({ year, change_pct }) => words.jump[lang](year, formatChange(change_pct, 1)));
      return [words.jumped[lang](lang === "zh" ? name : lowerFirst(name), joinNames([...new Set(said)], lang))];
    });
  return found.length === 0 ? [] : [[words.jumps[lang](found.join(lang === "zh" ? "；" : "; "))]];
}

/** The same of the changes of several entities by themselves, whoever they passed. */
export function changeCautions(entities: readonly string[], node: string, voice: DoubtVoice): Sentence[] {
  const found = entities.filter((id) => isDoubtful(id, node, voice));
  return sayDoubt(found, node, { voice, acts: [words.change[voice.lang]] });
}

function isDoubtful(id: string, node: string, { doubts }: DoubtVoice): boolean {
  return (doubts?.(id, node).length ?? 0) > 0;
}

/** Whose figures are in doubt and why, then what may not be real for it; empty where nobody's are. */
function sayDoubt(
  entities: readonly string[],
  node: string,
  { voice, acts }: { readonly voice: DoubtVoice; readonly acts: readonly string[] },
): Sentence[] {
  const { lang, doubts } = voice;
  const records = entities.flatMap((id) => doubts?.(id, node) ?? []);
  if (records.length === 0) return [];
  const whose = [...new Set(entities.flatMap((id) => (doubts?.(id, node) ?? []).map((row) => row.entity_id ?? id)))];
  const notes = [...new Set(records.map((row) => (lang === "zh" ? row.note_zh : lowerFirst(row.note_en))))];
  const why = notes.join(lang === "zh" ? "；" : "; ");
  const said = lang === "zh" && acts.length > 1 ? words.acts.zh(acts) : joinNames(acts, lang);
  return [[words.caution[lang](joinNames(whose.map(voice.entity), lang), why, said)]];
}
