import { blockWords, changeReasonWords, memoWords } from "../i18n/explain.ts";
import type { Lang } from "../i18n/lang.ts";
import type { ChangeBlock } from "../schema/changes.ts";
import type { Edition } from "../schema/edition.ts";
import type { BlockReading, ChangeReading, PartReading } from "./explain-reading.ts";
import { type ChangeVoice, sayChange } from "./explain-sentences.ts";
import { formatChange, formatValue } from "./round.ts";
import { plainText } from "./segment.ts";
import { withUnit } from "./speak.ts";

/** Names that a memo needs beside those of a sentence. */
export interface MemoVoice extends ChangeVoice {
  readonly fullName: (entity: string) => string;
  readonly node: (id: string) => string;
  readonly unit: (indicator: string) => { readonly unit_zh: string; readonly unit_en: string };
}

/** One change as plain text: the sentences, then every block and indicator with its part to two decimals. */
export function memoOf(reading: ChangeReading, voice: MemoVoice): string[] {
  const { node, score, rank } = reading;
  const { lang } = voice;
  return [
    memoWords.named[lang](voice.node(node), node),
    ...sayChange(reading, voice).map((sentence) => `  ${plainText(sentence)}`),
    ...score.blocks.flatMap((block) => blockLines(block, voice)),
    ...(rank && rank.blocks.length > 1 ? [rankLine(rank.blocks, lang)] : []),
  ];
}

function blockLines({ block, contribution, reason, parts }: BlockReading, voice: MemoVoice): string[] {
  const { lang } = voice;
  const why = reason === null ? "" : ` ${changeReasonWords[reason][lang]}`;
  return [
    `    ${amount(contribution)}  ${blockWords[block][lang]}${why}`,
    ...parts.map((part) => `    ${amount(part.contribution)}    ${partText(part, block, voice)}`),
  ];
}

function partText({ indicator, before, after, reason }: PartReading, block: ChangeBlock, voice: MemoVoice): string {
  const { lang } = voice;
  const name = `${voice.indicator(indicator)} ${indicator}`;
  const why = reason === null ? "" : `  ${changeReasonWords[reason][lang]}`;
  if (before === null && after === null) return `${name}${why}`;
  const span = [before, after].map(formatValue).join(lang === "zh" ? "→" : " → ");
  const values =
    block === "weights" ? `${memoWords.weight[lang]}${span}` : withUnit(span, voice.unit(indicator), lang, true);
  return `${name}  ${values}${why}`;
}

/** Parts of the change of a rank in places gained, which are seldom whole. */
function rankLine(blocks: readonly BlockReading[], lang: Lang): string {
  const parts = blocks.map(
    ({ block, contribution }) => `${blockWords[block][lang]} ${formatChange(0 - contribution, 2)}`,
  );
  return `    ${memoWords.places[lang]}${parts.join(lang === "zh" ? "，" : ", ")}`;
}

function amount(contribution: number): string {
  return formatChange(contribution, 2).padStart(6);
}

/** What a memo rests on. */
export interface MemoBasis {
  readonly before: Pick<Edition, "id" | "model" | "weights" | "goalposts">;
  readonly after: Pick<Edition, "id" | "model" | "weights" | "goalposts">;
  /** whether figures were revised since the first edition was published; null where it was not */
  readonly revised: boolean | null;
  readonly residual: number;
}

/** What a change rests on, and what it does not mean. */
export function memoNotes({ before, after, revised, residual }: MemoBasis, lang: Lang): string[] {
  const isSame = (["model", "weights", "goalposts"] as const).every((part) => before[part] === after[part]);
  const past = revised === null ? memoWords.notPublished : revised ? memoWords.revised : memoWords.notRevised;
  return [
    isSame ? memoWords.sameScale[lang](after.model, after.weights, after.goalposts) : memoWords.otherScale[lang],
    past[lang](before.id),
    memoWords.meaning[lang],
    memoWords.rounding[lang],
    memoWords.sum[lang](residual.toExponential(1)),
  ];
}
