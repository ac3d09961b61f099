import { type Lang, nameOf, shortOf } from "../i18n/lang.ts";
import { matchingFindingsOf } from "../i18n/matching-findings.ts";
import type { Plane, PlaneQuadrant } from "../schema/analyses.ts";
import { quadrantWords } from "./class-words.ts";
import type { EditionView } from "./edition-view.ts";
import { upperFirst } from "./english.ts";
import { formatChange } from "./round.ts";
import type { Sentence } from "./segment.ts";

/** The quadrants of a plane, in the model's order, each with the provinces that stand in it. */
export function planeCounts(view: EditionView, plane: Plane): { quadrant: PlaneQuadrant; count: number }[] {
  const found = view.provinces.map((row) => view.quadrant(row.entity_id, plane.plane)?.quadrant ?? null);
  return view.planeQuadrants
    .filter((row) => row.plane === plane.plane)
    .map((quadrant) => ({ quadrant, count: found.filter((id) => id === quadrant.quadrant).length }));
}

/** How many provinces each quadrant of a plane holds, and where home stands: the title of its figure. */
export function planeFinding(view: EditionView, plane: Plane, lang: Lang): Sentence {
  const zh = lang === "zh";
  const counts = planeCounts(view, plane)
    .map(({ quadrant, count }) => `${nameOf(quadrant, lang)} ${count}`)
    .join(zh ? "、" : ", ");
  const home = view.home?.entity_id;
  const row = home === undefined ? null : view.quadrant(home, plane.plane);
  const words = home === undefined ? null : quadrantWords(view, home, plane.plane, lang);
  const name = row === null || words === null ? null : shortOf(view.home!, lang);
  return matchingFindingsOf(view.words).plane[lang]({
    plane: upperFirst(nameOf(plane, lang)),
    counts: zh ? counts : upperFirst(counts),
    name,
    where: words === null ? "" : zh && words.sure ? `在${words.text}` : words.text,
    distances: [plane.x, plane.y]
      .map((node, i) => `${node}\u00a0${formatChange((i === 0 ? row?.distance_x : row?.distance_y) ?? null, 1)}`)
      .join(zh ? "，" : ", "),
  });
}
