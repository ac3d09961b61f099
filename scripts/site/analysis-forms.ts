import { prints } from "./printed.ts";
import type { Row } from "./result-tables.ts";
import { type Form, saysChange, saysExactly, saysMissing, saysMove, saysNumber, saysPlaces } from "./said-forms.ts";

/** First letter of the anchors of the analyses: interval, class, change, face of quality, plane, growth, observed, set beside. */
export type AnalysisLetter = "u" | "p" | "c" | "f" | "x" | "g" | "o" | "w";

/** What stands behind a link to an analysis. */
export interface AnalysisPlace {
  readonly rows: readonly Row[];
  /** from this probability on a class may be stated by itself */
  readonly sureFrom: number;
}

/**
 * Whether a text is what a page may print of an analysis of the committed tables: numbers rounded as the domain prints them,
 * a class by itself only where it is sure, otherwise between which it lies.
 */
export function isAnalysisRight(text: string, letter: AnalysisLetter, { rows, sureFrom }: AnalysisPlace): boolean {
  const forms: Readonly<Record<AnalysisLetter, () => Form[]>> = {
    u: () => intervalForms(rows[0]!),
    p: () => classForms(rows, sureFrom),
    c: () => changeForms(rows),
    f: () => [says(rows[0]!["value"], 1)],
    x: () => planeForms(rows[0]!, sureFrom),
    g: () => growthForms(rows[0]!),
    o: () => rows.map((row) => saysObserved(row["value"] ?? "")),
    w: () => [saysObserved(rows[0]!["value"] ?? ""), says(rows[0]!["ratio"], 2)],
  };
  return forms[letter]().some((form) => form(text));
}

/** A committed cell as a worked example prints it: every decimal, perhaps with a plus sign. */
function exactly(cell: string): Form {
  return (text) => saysExactly(cell, [])(text.replace(/^\+/, ""));
}

/** A number of so many decimals, or as it is committed; a dash where it is missing. */
function says(cell: string | undefined, digits: number, signed = false): Form {
  if (cell === undefined || cell === "") return saysMissing;
  return (text) => prints(text, cell, { digits, signed }) || exactly(cell)(text);
}

/** An observed figure as an indicator prints, perhaps with the per cent sign of a share. */
function saysObserved(cell: string): Form {
  if (cell === "") return saysMissing;
  return (text) => says(cell, Math.abs(Number(cell)) >= 1000 ? 0 : 2)(text.replace(/%$/, ""));
}

/** Both ends of an interval, or the one number where they print alike; places are widened to whole ones. */
function intervalForms({ low = "", high = "", quantity = "" }: Row): Form[] {
  if (low === "") return [saysMissing];
  const isRank = quantity === "rank";
  const ends = isRank ? [Math.floor(Number(low)), Math.ceil(Number(high))].map(String) : [low, high];
  const digits = isRank ? 0 : quantity === "score" ? 1 : 2;
  return [
    (text) => {
      const [from = "", to = from] = text.split(/(?<=\d)(?:—|–| 至 | to )(?=[−+\d])/);
      return says(ends[0], digits)(from) && says(ends[1], digits)(to);
    },
  ];
}

function classForms(rows: readonly Row[], sureFrom: number): Form[] {
  const probability = rows.find((row) => row["published"] === "yes")?.["probability"];
  if (probability === undefined) return [saysMissing];
  return [saysPercent(Number(probability)), exactly(probability), stated(Number(probability) >= sureFrom)];
}

/** A share in whole per cents; what is neither all nor nothing does not print as such. */
function saysPercent(share: number): Form {
  const percent = Math.round(100 * share);
  if (percent === 100 && share < 1) return (text) => text === ">99%";
  return (text) => text === (percent === 0 && share > 0 ? "<1%" : `${percent}%`);
}

/** A class by itself where it is sure, else between which it lies; a small change is stable either way. */
function stated(isSure: boolean): Form {
  return (text) => {
    if (/\d/.test(text) || text === "") return false;
    if (text === "稳定" || text === "stable") return true;
    const isOpen = /^介于.+与.+之间$|^between .+ and .+$|或| or |^待检验$|^not settled$/.test(text);
    return isSure !== isOpen;
  };
}

function changeForms(rows: readonly Row[]): Form[] {
  const total = rows.find((row) => row["block"] === "total");
  const { before = "", after = "", contribution = "", measure } = total ?? {};
  const parts = rows.flatMap((row) => [says(row["contribution"], 1, true), says(row["contribution"], 2, true)]);
  if (contribution === "") return [saysMissing];
  if (measure === "rank") {
    const arrow: Form = (text) => text === `${Number(before)}→${Number(after)}`;
    const places = rows.flatMap((row) => (row["contribution"] ? [saysPlaces(0 - Number(row["contribution"]))] : []));
    return [saysMove(0 - Number(contribution)), arrow, ...places, ...parts];
  }
  return [saysChange(Number(contribution)), says(before, 1), says(after, 1), ...parts, ...restForms(rows)];
}

/** What the entity's own data contributed beside the indicators that did most, however many of them are named. */
function restForms(rows: readonly Row[]): Form[] {
  const own = rows.filter((row) => row["block"] === "own" && row["contribution"]);
  const whole = own.find((row) => !row["indicator"]);
  const parts = own.filter((row) => row["indicator"]).map((row) => Number(row["contribution"]));
  let rest = Number(whole?.["contribution"] ?? 0);
  return parts
    .sort((a, b) => Math.abs(b) - Math.abs(a))
    .map((part) => {
      rest -= part;
      return saysNumber(rest, 1, true);
    });
}

function planeForms(row: Row, sureFrom: number): Form[] {
  const { x, y, distance_x, distance_y, quadrant, quadrant_before: before, probability } = row;
  const axis: Form = (text) => {
    const [, number] = /^\D+ (\d+\.\d)$/.exec(text) ?? [];
    return number !== undefined && [x, y].some((score) => says(score, 1)(number));
  };
  const same: Form = (text) => quadrant === before && (text === "同一象限" || text === "the same quadrant");
  const earlier: Form = (text) => before !== "" && before !== quadrant && !/\d|介于|between/.test(text);
  return [
    ...[distance_x, distance_y].map((distance) => says(distance, 1, true)),
    axis,
    same,
    earlier,
    quadrant === "" ? saysMissing : stated(Number(probability) >= sureFrom),
  ];
}

function growthForms({ growth = "", gap = "", tau = "", p = "", type = "" }: Row): Form[] {
  const percent: Form = (text) =>
    text.endsWith("%") && [false, true].some((signed) => says(growth, 1, signed)(text.slice(0, -1)));
  const trend: Form = (text) => {
    const [, ownTau, ownP] = /^τ (\S+?)[，,] ?p (\S+)$/.exec(text) ?? [];
    if (ownTau === undefined) return false;
    const isRight = ownP === "<0.001" ? Number(p) < 0.001 : says(p, 3)(ownP!);
    return says(tau, 2)(ownTau) && isRight;
  };
  return [
    growth === "" ? saysMissing : percent,
    // a column may carry the per cent in its head
    says(growth, 1, true),
    trend,
    says(gap, 1, true),
    exactly(p),
    (text) => typeNames[type]?.includes(text) ?? false,
  ];
}

const typeNames: Readonly<Record<string, readonly string[]>> = {
  "in-step": ["同步增长", "growing in step"],
  "property-ahead": ["知识产权增长超前", "IP growing faster"],
  "property-behind": ["知识产权增长滞后", "IP growing more slowly"],
  diverging: ["增长背离", "growth diverging"],
  shrinking: ["同步收缩", "shrinking together"],
};
