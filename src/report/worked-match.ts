import { type Lang, nameOf, shortOf } from "../i18n/lang.ts";
import { matchTermsOf } from "../i18n/passport.ts";
import type { EditionView } from "./edition-view.ts";
import type { MatchPassport } from "./passport.ts";
import { formatChange } from "./round.ts";
import { four } from "./worked-bench.ts";
import type { WorkedLine } from "./worked-line.ts";

/** How the degrees of one pair follow from its scores, and its change from its start, line by line, with four decimals. */
export function workedMatch(
  view: EditionView,
  entity: string,
  { pair, result }: MatchPassport,
  lang: Lang,
): WorkedLine[] {
  const nodes = pair.systems.split(" ");
  const scores = nodes.map((id, index) =>
    nodes.length === 2 ? (index === 0 ? result.a : result.b) : view.score(entity, id).value,
  );
  const systems = nodes.map((id, index) => {
    const node = view.nodes.find((row) => row.id === id);
    const year =
      pair.lag > 0 ? matchTermsOf(view.words).year[lang](view.edition.year - (index === 0 ? pair.lag : 0)) : "";
    return { term: `${node ? `${nameOf(node, lang)} ${id}` : id}${year}`, text: printed(scores[index] ?? null) };
  });
  const changes = nodes.length === 2 ? changeLines(view, { pair, result }, lang) : [];
  const present = scores.filter((score) => score !== null);
  if (result.coordination === null || present.length < nodes.length) return [...systems, ...changes];
  return [...systems, ...degreeLines(view, { pair, result }, { lang, scores: present }), ...changes];
}

function degreeLines(
  view: EditionView,
  { result }: MatchPassport,
  { lang, scores }: { readonly lang: Lang; readonly scores: readonly number[] },
): WorkedLine[] {
  const [a, b] = scores.map(four);
  const { matching, coupling, development, coordination, bias } = result;
  const grade = view.model.coordination_grades.find((band) => band.id === result.grade)?.name[lang];
  const two = [
    { term: matchTermsOf(view.words).matching[lang], text: `min(${a}, ${b}) ÷ max(${a}, ${b}) = ${printed(matching)}` },
    {
      term: matchTermsOf(view.words).coupling[lang],
      text: `√[(1 − |${a} − ${b}| ÷ 100) × ${printed(matching)}] = ${printed(coupling)}`,
    },
  ];
  const three = [
    { term: matchTermsOf(view.words).coupling[lang], text: `${couplingOfThree(scores)} = ${printed(coupling)}` },
  ];
  const mean = `(${scores.map(four).join(" + ")}) ÷ ${scores.length} ÷ 100`;
  return [
    ...(scores.length === 2 ? two : three),
    { term: matchTermsOf(view.words).development[lang], text: `${mean} = ${printed(development)}` },
    {
      term: matchTermsOf(view.words).coordination[lang],
      text: `√(${printed(coupling)} × ${printed(development)}) = ${printed(coordination)}${grade ? matchTermsOf(view.words).grade[lang](grade) : ""}`,
    },
    ...(bias === null
      ? []
      : [{ term: matchTermsOf(view.words).bias[lang], text: `(${a} − ${b}) ÷ (${a} + ${b}) = ${signed(bias)}` }]),
  ];
}

/** C* of three scores from 0 to 100: their mean difference, and each against the highest. */
function couplingOfThree(scores: readonly number[]): string {
  const gaps = scores.flatMap((a, index) => scores.slice(index + 1).map((b) => `|${four(a)} − ${four(b)}|`));
  const highest = four(Math.max(...scores));
  return `√[(1 − (${gaps.join(" + ")}) ÷ 3 ÷ 100) × √(${scores.map(four).join(" × ")} ÷ ${highest}³)]`;
}

/** Change of M from its value `change_years` before, and less the nation's change; — where there is none. */
function changeLines(view: EditionView, { pair, result }: MatchPassport, lang: Lang): WorkedLine[] {
  const { year } = view.edition;
  const { change_years: span } = view.model;
  const { matching, change_3y: change, net_change_3y: net } = result;
  const start = matching === null || change === null ? null : matching - change;
  const nation = view.match(view.nation.entity_id, pair.pair).change_3y;
  return [
    {
      term: matchTermsOf(view.words).change[lang](span),
      text:
        start === null
          ? "—"
          : `M(${year}) − M(${year - span}) = ${printed(matching)} − ${printed(start)} = ${signed(change)}`,
    },
    {
      term: matchTermsOf(view.words).net[lang],
      text:
        net === null || nation === null
          ? "—"
          : `${matchTermsOf(view.words).less[lang](shortOf(view.nation, lang))} = ${signed(change)} − ${bracketed(nation)} = ${signed(net)}`,
    },
  ];
}

function printed(value: number | null): string {
  return value === null ? "—" : four(value);
}

/** With its sign and four decimals, none that say nothing. */
function signed(value: number | null): string {
  return value !== null && value > 0 && Number(formatChange(value, 4)) !== 0 ? `+${four(value)}` : printed(value);
}

function bracketed(value: number): string {
  return value < 0 ? `(${four(value)})` : four(value);
}
