import { prints } from "./printed.ts";
import { passportKey, type ResultTables, type Row } from "./result-tables.ts";

/** One number of an edition: where a link leads. */
export interface Place {
  readonly tables: ResultTables;
  readonly entity: string;
  /** such as `i-NP01` */
  readonly anchor: string;
}

type Form = (text: string) => boolean;

/**
 * Whether a text is what a page may print for a number of the committed tables: the value rounded as the domain prints
 * it, with its unit; its place; its change on the edition before; or that it is missing, where it is.
 */
export function isPrintedRight(text: string, place: Place): boolean {
  const row = place.tables.byAnchor.get(passportKey(place.entity, place.anchor));
  if (!row) return false;
  const forms = { i: indicatorForms, s: scoreForms, m: matchForms, q: situationForms }[place.anchor[0] as "i"];
  return forms(row, place).some((form) => form(text));
}

function indicatorForms(row: Row, place: Place): Form[] {
  const { tables, entity } = place;
  const id = row["indicator"]!;
  const unit = tables.units.get(id)!;
  const units = ["", "%", ` ${unit["unit_zh"]}`, ` ${unit["unit_en"]}`, unit["unit_zh"]!, unit["unit_en"]!];
  const own = tables.rows.indicators.filter((other) => other["indicator"] === id);
  return [
    measured(row["raw"], units),
    measured(row["scored"], units),
    decimals(row["score"], 1),
    ...pointsLost(row, tables).map((lost) => decimals(lost, 1)),
    ...placeForms(rankAmong(row, own.filter((other) => isRanked(tables, other["entity_id"]!)))),
    ...(isRanked(tables, entity) ? [] : [missing("")]),
  ];
}

function scoreForms(row: Row, { tables, entity, anchor }: Place): Form[] {
  const before = tables.before?.byAnchor.get(passportKey(entity, anchor));
  return [
    decimals(row["value"], 1),
    ...placeForms(row["rank"] ? { rank: Number(row["rank"]), ranked: Number(row["ranked"]) } : null),
    ...(row["rank"] ? [] : [missing("")]),
    ...(before?.["value"] && row["value"] ? [changeForm(Number(row["value"]) - Number(before["value"]))] : []),
  ];
}

function matchForms(row: Row): Form[] {
  return [
    ...["matching", "coordination", "coupling", "development"].map((column) => decimals(row[column], 2)),
    ...["bias", "change_3y", "net_change_3y"].map((column) => decimals(row[column], 2, true)),
    ...["a", "b"].map((column) => decimals(row[column], 1)),
  ];
}

function situationForms(row: Row): Form[] {
  return [measured(row["value"], /^(share|outside)\./.test(row["quantity"]!) ? ["%"] : [""])];
}

/** A dash, with the reason in brackets or without, stands for a value that is missing and for no other. */
function missing(value: string | undefined): Form {
  return (text) => value === "" && /^—(（.+）| \(.+\))?$/.test(text);
}

function decimals(value: string | number | undefined, digits: number, signed = false): Form {
  if (value === undefined || value === "") return missing("");
  return (text) => prints(text, value, { digits, signed });
}

/** A measured value: two decimals, none from a thousand on, and a unit after it. */
function measured(value: string | undefined, units: readonly string[]): Form {
  if (value === undefined || value === "") return missing("");
  const digits = Math.abs(Number(value)) >= 1000 ? 0 : 2;
  return (text) => units.some((unit) => text.endsWith(unit) && prints(text.slice(0, text.length - unit.length), value, { digits }));
}

/** The points that an indicator costs each node it stands under: its share of the weight that is there × (100 − score). */
function pointsLost(row: Row, { weights, byAnchor }: ResultTables): number[] {
  if (!row["score"]) return [];
  const isThere = (child: string) => byAnchor.get(passportKey(row["entity_id"]!, `i-${child}`))?.["score"];
  return weights
    .filter(({ child }) => child === row["indicator"])
    .map(({ parent, weight }) => {
      const branch = weights.filter((other) => other["parent"] === parent && isThere(other["child"]!));
      const total = branch.reduce((sum, other) => sum + Number(other["weight"]), 0);
      return (Number(weight) / total) * (100 - Number(row["score"]));
    });
}

function isRanked({ byAnchor }: ResultTables, entity: string): boolean {
  return Boolean(byAnchor.get(passportKey(entity, "s-level"))?.["ranked"]);
}

/** The place of a row by its scored value among others, 1 the highest; equal values share it. */
function rankAmong(row: Row, others: readonly Row[]): { rank: number; ranked: number } | null {
  const values = others.map((other) => other["scored"]!).filter((value) => value !== "");
  if (!row["scored"] || !others.includes(row)) return null;
  return { rank: 1 + values.filter((value) => Number(value) > Number(row["scored"])).length, ranked: values.length };
}

function placeForms(place: { readonly rank: number; readonly ranked: number } | null): Form[] {
  if (place === null) return [];
  const { rank, ranked } = place;
  const said = [`第 ${rank} 位`, `第 ${rank} 位 / ${ranked}`, `${rank} of ${ranked}`, ...["st", "nd", "rd", "th"].map((end) => `${rank}${end}`)];
  return [(text) => said.includes(text)];
}

function changeForm(change: number): Form {
  return (text) => {
    if (text === "持平" || text === "unchanged") return Math.abs(change) <= 0.05;
    const [, sense, size] = /^(升|降|up|down) (\d+\.\d)( 分| points)$/.exec(text) ?? [];
    return size !== undefined && prints(size, Math.abs(change), { digits: 1 }) && change > 0 === /升|up/.test(sense!);
  };
}
