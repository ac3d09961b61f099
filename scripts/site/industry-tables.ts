import { parse as parseYaml } from "yaml";
import { passportKey, type Row, readCsv } from "./result-tables.ts";

/** The committed tables of the industries of one edition, read without the code that makes the pages. */
export interface IndustryTables {
  readonly edition: string;
  /** file name without ending → rows */
  readonly rows: Readonly<Record<IndustryName, readonly Row[]>>;
  /** key of `passportKey` → the row that stands there */
  readonly byAnchor: ReadonlyMap<string, Row>;
}

export const industryNames = [
  "industries",
  "advantages",
  "intensive",
  "cells",
  "cube",
  "innovators",
  "structure",
] as const;
export type IndustryName = (typeof industryNames)[number] | "industry-outlook";

interface Model {
  readonly nation: string;
  readonly industries: { readonly main: string; readonly scores: readonly { readonly id: string }[] };
}

/** Reads the editions named, which all have industries; `read` gives the text of a file of the project. */
export function readIndustryTables(editions: readonly string[], read: (path: string) => string): IndustryTables[] {
  const families = readCsv(read("data/reference/industries.csv"));
  return editions.map((edition) => {
    const { model: id } = parseYaml(read(`data/editions/${edition}.yml`)) as { readonly model: string };
    const model = parseYaml(read(`data/models/${id}/model.yml`)) as Model;
    const names: readonly IndustryName[] = [...industryNames, "industry-outlook"];
    const rows = Object.fromEntries(
      names.map((name) => [name, readCsv(read(`data/results/${edition}/${name}.csv`))]),
    ) as Record<IndustryName, Row[]>;
    const main = families.filter(({ family }) => family === model.industries.main).map((row) => row["industry_id"]!);
    return { edition, rows, byAnchor: new Map(placesOf(rows, { ...model, main })) };
  });
}

/** Where each row stands: the page of its industry, or of its region where it is of all industries. */
function placesOf(
  rows: Readonly<Record<IndustryName, readonly Row[]>>,
  { nation, industries, main }: Model & { readonly main: readonly string[] },
): [string, Row][] {
  const scores = new Set(industries.scores.map(({ id }) => id));
  const at = (entity: string, letter: string, ...parts: readonly string[]) =>
    passportKey(entity, `${letter}-${parts.join("-")}`);
  return [
    ...rows.industries.map((row): [string, Row] => [
      at(row["industry_id"]!, scores.has(row["item"]!) ? "s" : "i", row["item"]!),
      row,
    ]),
    ...rows.advantages.map((row): [string, Row] => [
      at(row["industry_id"]!, "a", row["advantage"]!, row["condition"]!.replace("/", "-")),
      row,
    ]),
    ...rows.intensive.flatMap((row): [string, Row][] => {
      const [of, rule] = [row["entity_id"] || row["industry_id"]!, [row["right"]!, row["rule"]!]];
      return [
        [at(of, "d", ...rule), row],
        [at("divisions", "d", of, ...rule), row],
      ];
    }),
    ...rows.cells.map((row): [string, Row] => [at(row["industry_id"]!, "r", row["entity_id"]!), row]),
    ...rows.cube.map((row): [string, Row] => {
      const [ofAll, ofWhole] = [row["industry_id"] === "", row["entity_id"] === nation];
      const region = ofAll || ofWhole ? [] : [row["entity_id"]!];
      const place = at(row["industry_id"] || row["entity_id"]!, "k", row["right"]!, ...region);
      return [place, ofAll && ofWhole ? withParts(row, rows.cube, main) : row];
    }),
    ...heldPlaces(rows.innovators),
    ...rows.structure.map((row): [string, Row] => [
      at(row["entity_id"]!, "z", ...[row["quantity"]!, row["industry_id"]!].filter((part) => part !== "")),
      row,
    ]),
    ...rows["industry-outlook"].map((row): [string, Row] => [
      at(row["industry_id"]!, "y", row["field"]!, row["year"]!),
      row,
    ]),
  ];
}

/**
 * The count of the whole, with the parts as a share of which it may be printed: what the three regions with most have, and
 * what the industries of the main family have; no part where one of its counts is missing.
 */
function withParts(whole: Row, cube: readonly Row[], main: readonly string[]): Row {
  const own = cube.filter((row) => row["right"] === whole["right"]);
  const regions = own.filter((row) => row["industry_id"] === "" && row["entity_id"] !== whole["entity_id"]);
  const first = regions.map((row) => Number(row["count"])).sort((a, b) => b - a);
  const family = main.map(
    (id) => own.find((row) => row["industry_id"] === id && row["entity_id"] === whole["entity_id"])?.["count"] ?? "",
  );
  return {
    ...whole,
    first: first.length === 0 ? "" : String(sum(first.slice(0, 3))),
    family: family.includes("") ? "" : String(sum(family.map(Number))),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Counts of innovators, each with all that its entity has, as a share of which it may be printed. */
function heldPlaces(rows: readonly Row[]): [string, Row][] {
  const isAll = (row: Row) => row["field_id"] === "" && row["innovator_kind"] === "";
  const all = new Map(rows.filter(isAll).map((row) => [row["entity_id"]!, row["count"]!]));
  return rows.map((row) => {
    const parts = [row["field_id"]!, row["innovator_kind"]!].filter((part) => part !== "");
    const key = passportKey(row["entity_id"]!, `h-${parts.join("-") || "all"}`);
    return [key, { ...row, all: all.get(row["entity_id"]!) ?? "" }];
  });
}
