import { type Lang, nameOf } from "../i18n/lang.ts";
import type { EditionView } from "./edition-view.ts";
import type { MatchPassport } from "./passport.ts";
import { formatDegree, formatScore } from "./round.ts";

/** A line of a calculation: what is computed, and how, with its numbers. */
export interface WorkedLine {
  readonly term: string;
  readonly text: string;
}

/** How the degrees of one pair follow from its scores, line by line, for the passport page. */
export function workedMatch(
  view: EditionView,
  entity: string,
  { pair, result }: MatchPassport,
  lang: Lang,
): WorkedLine[] {
  const nodes = pair.systems.split(" ");
  const zh = lang === "zh";
  const name = (id: string) => {
    const node = view.nodes.find((row) => row.id === id);
    return node ? `${nameOf(node, lang)} ${id}` : id;
  };
  const systems = nodes.map((id, index) => {
    const year = index === 0 ? view.edition.year - pair.lag : view.edition.year;
    const score = nodes.length === 2 ? (index === 0 ? result.a : result.b) : view.score(entity, id).value;
    return {
      term: `${name(id)}${pair.lag > 0 ? (zh ? `（${year} 年）` : ` (${year})`) : ""}`,
      text: formatScore(score),
    };
  });
  if (result.coordination === null) return systems;
  const [a, b] = systems.map((row) => row.text);
  const grade = view.model.coordination_grades.find((band) => band.id === result.grade)?.name[lang] ?? "";
  const degrees = {
    matching: formatDegree(result.matching),
    coupling: formatDegree(result.coupling),
    development: formatDegree(result.development),
    coordination: formatDegree(result.coordination),
  };
  const two = [
    { term: zh ? "匹配度 M" : "Matching degree M", text: `min(${a}, ${b}) ÷ max(${a}, ${b}) = ${degrees.matching}` },
    {
      term: zh ? "修正耦合度 C*" : "Modified coupling C*",
      text: `√[(1 − |${a} − ${b}| ÷ 100) × M] = ${degrees.coupling}`,
    },
  ];
  const three = [{ term: zh ? "修正耦合度 C*" : "Modified coupling C*", text: degrees.coupling }];
  return [
    ...systems,
    ...(nodes.length === 2 ? two : three),
    {
      term: zh ? "发展水平 T" : "Development T",
      text: zh ? `各得分的平均 ÷ 100 = ${degrees.development}` : `mean of the scores ÷ 100 = ${degrees.development}`,
    },
    {
      term: zh ? "协调度 D*" : "Coordination D*",
      text: `√(C* × T) = ${degrees.coordination}${zh ? `（${grade}）` : ` (${grade})`}`,
    },
    ...(result.bias === null
      ? []
      : [{ term: zh ? "偏向 g" : "Bias g", text: `(a − b) ÷ (a + b) = ${formatDegree(result.bias)}` }]),
  ];
}
