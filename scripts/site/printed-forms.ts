import { passportKey, type ResultTables, type Row } from "./result-tables.ts";
import {
  type Form,
  type Standing,
  saysChange,
  saysExactly,
  saysMeasured,
  saysMissing,
  saysMove,
  saysNumber,
  saysPlace,
  saysRatio,
} from "./said-forms.ts";

/** Columns of a pair, the signed ones last. */
const degrees = ["matching", "coordination", "coupling", "development", "bias", "change_3y", "net_change_3y"];

/** One number of an edition: where a link leads. */
export interface Place {
  readonly tables: ResultTables;
  readonly entity: string;
  /** such as `i-NP01` */
  readonly anchor: string;
}

/**
 * Whether a text is what a page may print for a number of the committed tables: the value rounded as the domain prints
 * it, with its unit; its place, grade, or change on the edition before; or that it is missing, where it is.
 */
export function isPrintedRight(text: string, place: Place): boolean {
  const row = rowOf(place);
  if (!row) return false;
  const forms = { i: indicatorForms, s: scoreForms, m: matchForms, q: situationForms }[place.anchor[0] as "i"];
  return forms(row, place).some((form) => form(text));
}

function rowOf({ tables, entity, anchor }: Place): Row | undefined {
  return tables.byAnchor.get(passportKey(entity, anchor));
}

function indicatorForms(row: Row, place: Place): Form[] {
  const { tables } = place;
  const unit = tables.units.get(row["indicator"]!)!;
  const names = [unit["unit_zh"]!, unit["unit_en"]!];
  const units = ["", ...names, ...names.map((name) => ` ${name}`)];
  const standing = standingOf(row, tables);
  const others = tables.compared.map((entity) => rowOf({ ...place, entity })?.["scored"]);
  return [
    orMissing(row["raw"], (value) => saysMeasured(value, units)),
    orMissing(row["scored"], (value) => saysMeasured(value, units)),
    decimals(row["score"], 1),
    ...["raw", "scored", "score"].map((column) => saysExactly(row[column]!, units)),
    ...pointsLost(row, tables).map((lost) => saysNumber(lost, 1)),
    standing ? saysPlace(standing) : saysMissing,
    ...others.flatMap((other) => (row["scored"] && other ? [saysRatio(Number(row["scored"]) / Number(other))] : [])),
  ];
}

function scoreForms(row: Row, place: Place): Form[] {
  const { tables } = place;
  const before = tables.before && rowOf({ ...place, tables: tables.before });
  const others = tables.compared.flatMap((entity) => rowOf({ ...place, entity })?.["value"] ?? []);
  const both = (column: string): boolean => Boolean(row[column] && before?.[column]);
  return [
    decimals(row["value"], 1),
    saysExactly(row["value"]!, []),
    // what it falls short of the whole
    ...(row["value"] ? [saysNumber(100 - Number(row["value"]), 1)] : []),
    (text) => tierOf(row, tables).includes(text),
    ...others.map((other) => saysNumber(Math.abs(Number(row["value"]) - Number(other)), 1)),
    row["rank"] ? saysPlace({ rank: Number(row["rank"]), ranked: Number(row["ranked"]) }) : saysMissing,
    ...(both("value") ? [saysChange(Number(row["value"]) - Number(before!["value"]))] : []),
    ...(both("rank") ? [saysMove(Number(before!["rank"]) - Number(row["rank"]))] : []),
  ];
}

/** Names of the tier that a score falls in. */
function tierOf(row: Row, { tiers }: ResultTables): readonly string[] {
  return tiers.filter(({ from }) => row["value"] !== "" && Number(row["value"]) >= from).at(-1)?.names ?? [];
}

function matchForms(row: Row, { tables }: Place): Form[] {
  return [
    ...degrees.slice(0, 4).map((column) => decimals(row[column], 2)),
    ...degrees.slice(4).map((column) => decimals(row[column], 2, true)),
    ...["a", "b"].map((column) => decimals(row[column], 1)),
    ...degrees.map((column) => saysExactly(row[column]!, [])),
    (text) => (tables.grades.get(row["grade"]!) ?? []).includes(text),
  ];
}

/** A share may stand in a column of per cents; an amount that is a count may be printed whole. */
function situationForms(row: Row): Form[] {
  const units = /^(share|outside)\./.test(row["quantity"]!) ? ["", "%"] : [""];
  const value = row["value"]!;
  const isCount = row["quantity"]!.startsWith("amount.") && value !== "" && Number.isInteger(Number(value));
  return [
    orMissing(value, (there) => saysMeasured(there, units)),
    saysExactly(value, units),
    ...(isCount ? [saysNumber(value, 0)] : []),
  ];
}

/** A dash stands for a value that is missing, and for no other. */
function orMissing(value: string | undefined, form: (value: string) => Form): Form {
  return value === undefined || value === "" ? saysMissing : form(value);
}

function decimals(value: string | undefined, digits: number, signed = false): Form {
  return orMissing(value, (there) => saysNumber(there, digits, signed));
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

/** The place of a row by its scored value among the ranked entities, 1 the highest; equal values share it. */
function standingOf(row: Row, { rows, byAnchor }: ResultTables): Standing | null {
  const isRanked = (entity: string) => Boolean(byAnchor.get(passportKey(entity, "s-level"))?.["ranked"]);
  if (!row["scored"] || !isRanked(row["entity_id"]!)) return null;
  const others = rows.indicators.filter(
    (other) => other["indicator"] === row["indicator"] && other["scored"] !== "" && isRanked(other["entity_id"]!),
  );
  const above = others.filter((other) => Number(other["scored"]) > Number(row["scored"]));
  return { rank: above.length + 1, ranked: others.length };
}
