import { type Lang, localPath, nameOf } from "../i18n/lang.ts";
import { qualitySentences } from "../i18n/region-meaning.ts";
import { reasonWords } from "../i18n/words.ts";
import { compositeFace } from "../schema/quality.ts";
import { passportOf } from "./address.ts";
import type { EditionView } from "./edition-view.ts";
import { bandName } from "./result-names.ts";
import { formatScore } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";
import { joinNames } from "./speak.ts";

/**
 * The overall quality of an entity in a sentence (整体质量): the composite, its grade and how many faces it rests on, the
 * highest and the lowest face, and the faces that are empty. Empty where the edition has no composite of it.
 */
export function qualityFinding(view: EditionView, entity: string, lang: Lang): Sentence {
  const whole = view.quality(entity, compositeFace);
  if (whole === null) return [];
  if (whole.value === null) return [qualitySentences.none[lang](reasonWords[whole.reason ?? "missing-input"][lang])];
  const faces = view.faces.flatMap((row) => {
    const value = view.quality(entity, row.face)?.value ?? null;
    return { face: row.face, name: nameOf(row, lang), value };
  });
  const there = faces.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }]));
  const order = there.sort((a, b) => b.value - a.value);
  const [best, worst] = [order[0], order.at(-1)];
  const empty = faces.filter(({ value }) => value === null).map(({ name }) => name);
  const link = (face: string, value: number): Segment => ({
    text: formatScore(value),
    href: localPath(passportOf(view, entity, "face", face), lang),
  });
  const grade = bandName(view.model.analyses.quality.grades, whole.grade, lang) ?? "";
  return [
    ...qualitySentences.whole[lang](link(compositeFace, whole.value), grade, whole.present, whole.total),
    ...(best && worst && best !== worst
      ? qualitySentences.ends[lang](best.name, link(best.face, best.value), worst.name, link(worst.face, worst.value))
      : []),
    ...(empty.length > 0 ? [qualitySentences.empty[lang](joinNames(empty, lang))] : [lang === "zh" ? "。" : "."]),
  ];
}
