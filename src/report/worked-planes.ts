import { nameOf, shortOf } from "../i18n/lang.ts";
import { aggregate } from "../methods/aggregation/aggregate.ts";
import { compositeFace } from "../schema/quality.ts";
import { qualityPassports, workedFace } from "./passport-quality.ts";
import { bandName, faceName, quadrantName } from "./result-names.ts";
import type { Segment, Sentence } from "./segment.ts";
import { agree, type Bench, four } from "./worked-bench.ts";

export function quadrantExample(bench: Bench): Sentence[] {
  const { view, lang, home, tell, link } = bench;
  const [plane] = view.planes;
  const row = plane && view.quadrant(home, plane.plane);
  if (!plane || !row || row.quadrant === null) return [];
  const node = (id: string) => nameOf(view.nodes.find((found) => found.id === id)!, lang);
  const axis = (id: string, value: number, cut: number, distance: number) => {
    agree(`distance ${plane.plane} ${id}`, value - cut, distance, 2e-4);
    return `${node(id)} ${four(value)} − ${four(cut)} = ${four(distance)}`;
  };
  const sides = [
    axis(plane.x, row.x!, row.cut_x!, row.distance_x!),
    axis(plane.y, row.y!, row.cut_y!, row.distance_y!),
  ];
  const name = (quadrant: string | null) => quadrantName(view, { plane: plane.plane, quadrant }, lang) ?? "—";
  const reading = view.planeQuadrants.find((each) => each.plane === plane.plane && each.quadrant === row.quadrant);
  const result = link("quadrant", home, plane.plane, name(row.quadrant));
  const who = shortOf(view.entity(home), lang);
  const probability = row.probability === null ? "—" : four(row.probability);
  const { change_years: span } = view.model;
  const before = row.quadrant_before === null ? null : name(row.quadrant_before);
  return [
    tell(
      [
        `${who}“${plane.name_zh}”：${sides.join("；")}，属`,
        result,
        `（${reading?.reading_zh ?? ""}），概率 ${probability}。`,
      ],
      [
        `${who}, ${plane.name_en}: ${sides.join("; ")}: `,
        result,
        `. ${reading?.reading_en ?? ""} Probability ${probability}.`,
      ],
    ),
    tell(
      [
        `以 ${view.provinces.length} 个单元的中位数为界，则属${name(row.quadrant_median)}。${before === null ? "" : `${span} 年前，用同一条界，属${before}。`}`,
      ],
      [
        `Cut at the median of the ${view.provinces.length} units it would be ${name(row.quadrant_median)}.${before === null ? "" : ` ${span} years before, with the same cut, it was ${before}.`}`,
      ],
    ),
  ];
}

export function qualityExample(bench: Bench): Sentence[] {
  const { view, lang, home, tell, link } = bench;
  const passports = qualityPassports(view, home, lang);
  const faces = passports.filter(({ face }) => face !== null);
  const whole = passports.find(({ result }) => result.face === compositeFace);
  if (!whole || whole.result.value === null) return [];
  const { floor } = view.model.analyses.quality;
  const scores = faces.map(({ result }) => result.value);
  const { value } = aggregate(
    scores,
    scores.map(() => 1),
    { kind: "geometric", availability: 0, floor },
  );
  agree("quality", value, whole.result.value, 1e-2);
  const steps = (of: (typeof passports)[number]) =>
    workedFace(view, of, lang)
      .at(-1)
      ?.text.replace(/ = [^=]*$/, " = ") ?? "";
  const lines = faces.map((of): Sentence => {
    const name = faceName(view, of.result.face, lang);
    if (of.result.value === null) return tell([`${name}面：没有数据，不计。`], [`Face ${name}: no data, left out.`]);
    const result = link("face", home, of.result.face, four(of.result.value));
    return tell([`${name}面：${steps(of)}`, result, "。"], [`Face ${name}: ${steps(of)}`, result, "."]);
  });
  const grade = bandName(view.model.analyses.quality.grades, whole.result.grade, lang) ?? "—";
  const result: Segment = link("face", home, compositeFace, four(whole.result.value));
  const parts = `${whole.result.present}/${whole.result.total}`;
  const who = shortOf(view.entity(home), lang);
  return [
    ...lines,
    tell(
      [`${who}整体质量：${steps(whole)}`, result, `，可得 ${parts} 面，等级为${grade}。`],
      [`Overall quality of ${who}: ${steps(whole)}`, result, `, from ${parts} faces, grade: ${grade}.`],
    ),
  ];
}
