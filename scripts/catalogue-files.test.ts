import { describe, expect, it } from "vitest";
import { cities, committed, editions, nations, catalogueOf as read, textOf } from "../fixtures/catalogue/committed.ts";
import { parseTable } from "../src/results/parse-results.ts";
import { cellResult } from "../src/schema/industry-results.ts";
import { technologyResult } from "../src/schema/technology-edition.ts";
import { sha256 } from "./lib/checksum.ts";

const result = (path: string) => textOf(`data/results/${path}`);
const tally = (all: readonly (string | null)[]) =>
  Object.fromEntries([...Map.groupBy(all, (each) => each ?? "")].map(([name, each]) => [name, each.length]));

describe("the committed catalogues", () => {
  it.each(cities)("%s has 38 regions, 22 industries and 836 cells, all sample and without a day", (edition) => {
    const { entries } = read(edition);
    expect(tally(entries.map(({ kind }) => kind))).toEqual({ R: 38, I: 22, X: 836 });
    expect(tally(entries.map(({ status }) => status))).toEqual({ sample: 896 });
    expect(entries.every(({ valid_from, valid_to }) => valid_from === null && valid_to === null)).toBe(true);
    for (const { kind, rule_grade, published_grade, positioning } of entries) {
      expect([rule_grade === null, published_grade === null]).toEqual([kind === "R", kind === "R"]);
      expect(positioning === null).toBe(kind !== "R");
    }
  });
  it.each(nations)("%s has 31 provinces, none of them graded or sample", (edition) => {
    const { entries, steps } = read(edition);
    expect(entries.length).toBe(31);
    expect(steps).toEqual([]);
    for (const row of entries) {
      expect(row).toMatchObject({ kind: "R", rule_grade: null, published_grade: null, reason: "no-grade-rule" });
      expect([row.positioning, row.orientation]).not.toContain(null);
      expect(row.status).not.toBe("sample");
    }
  });
  it("world-2020 has the 35 fields of China, 11 of them with an advantage of 1.23 or more", () => {
    const { entries, evidence } = read("world-2020");
    expect(entries.length).toBe(35);
    expect(
      entries.every(
        ({ region, reason, status }) => region === "CHN" && reason === "no-grade-rule" && status === "final",
      ),
    ).toBe(true);
    const strong = entries.filter(({ orientation }) => orientation === "kept" || orientation === "fading");
    const rows = parseTable("", result("world-2020/technology.csv"), technologyResult);
    const ahead = rows.filter((row) => row.economy === "CHN" && row.year === 2020 && row.rta_ex! >= 1.23);
    expect(strong.map(({ industry }) => industry)).toEqual(ahead.map(({ field }) => field));
    expect(strong.length).toBe(11);
    const scores = evidence.filter(({ quantity }) => quantity === "K");
    for (const { value, low, high } of scores) expect(low! <= value! && value! <= high!).toBe(true);
  });
  it("nation-2023 has Chongqing strong in industry and short of IP: rank 13 of 31 is 60, rank 14 is not", () => {
    const { entries, evidence } = read("nation-2023");
    const home = entries.find(({ region }) => region === "500000")!;
    expect(home).toMatchObject({ id: "DX-2019-R-500000-0-1", orientation: "complete", positioning: "potential" });
    const value = (quantity: string) =>
      evidence.find((row) => row.entry === home.id && row.quantity === quantity)?.value;
    const place = (node: string) =>
      Number(new RegExp(`^500000,${node},[^,]*,(\\d+),31`, "m").exec(result("nation-2023/scores.csv"))![1]);
    for (const node of ["P", "C", "U", "D", "N", "K", "E"]) {
      expect(value(node)).toBeCloseTo((100 * (31 - place(node))) / 30, 4);
    }
    expect(value("K")).toBeLessThan(60);
    expect(value("E")).toBeGreaterThanOrEqual(60);
  });
  it("show nothing of a cell that the results hide, and nothing that rests on one", () => {
    for (const edition of cities) {
      const { entries, evidence, distance } = read(edition);
      const cells = parseTable("", result(`${edition}/cells.csv`), cellResult);
      const ids = new Map(entries.map((row) => [`${row.region} ${row.industry}`, row.id]));
      const hidden = new Set(
        cells
          .filter(({ property_score }) => property_score === null)
          .map(({ entity_id, industry_id }) => ids.get(`${entity_id} ${industry_id}`)),
      );
      expect(hidden.size).toBeGreaterThan(200);
      const numbers = evidence.filter(
        ({ entry, quantity, value }) =>
          hidden.has(entry) && value !== null && !["planned", "restricted"].includes(quantity),
      );
      expect(numbers).toEqual([]);
      const steps = distance.filter(
        ({ entry, from, input }) => hidden.has(entry) && from !== null && input !== "restricted",
      );
      expect(steps).toEqual([]);
    }
  });
  it("name rows that are in the results", () => {
    for (const edition of ["city-2023", "nation-2023", "world-2020"]) {
      const missing = read(edition)
        .evidence.flatMap(({ source }) => source.split(" "))
        .filter((key) => !standsIn(key, edition));
      expect(missing).toEqual([]);
    }
  }, 180_000);
  it("say each quantity and each outcome of an entry once, and each step in its order", () => {
    for (const edition of editions) {
      const { entries, evidence, distance, steps } = read(edition);
      for (const keys of [
        entries.map(({ id }) => id),
        evidence.map(({ entry, quantity }) => `${entry} ${quantity}`),
        distance.map(({ entry, outcome }) => `${entry} ${outcome}`),
      ]) {
        expect(new Set(keys).size).toBe(keys.length);
      }
      const graded = entries.filter(({ rule_grade }) => rule_grade !== null);
      expect(steps.map(({ entry, step }) => `${entry} ${step}`)).toEqual(
        graded.flatMap(({ id }) => ["rule", "quota", "hysteresis", "expert"].map((step) => `${id} ${step}`)),
      );
      const last = steps.filter(({ step }) => step === "expert");
      expect(last.map(({ after }) => after)).toEqual(graded.map(({ published_grade }) => published_grade));
    }
  });
  it("keep an entry's id over the editions", () => {
    const ids = cities.map((edition) =>
      read(edition).entries.map((row) => `${row.id} ${row.kind} ${row.region} ${row.industry}`),
    );
    for (const each of ids) expect(each).toEqual(ids[0]);
    expect(new Set(ids[0]).size).toBe(896);
  });
  it("keep quotas in every district", () => {
    for (const edition of cities) {
      const cells = read(edition).entries.filter(({ kind }) => kind === "X");
      const counts = tally(cells.map(({ region, published_grade }) => `${region} ${published_grade}`));
      for (const [key, count] of Object.entries(counts)) {
        if (key.endsWith(" key")) expect(count, key).toBeLessThanOrEqual(2);
        if (key.endsWith(" encouraged")) expect(count, key).toBeLessThanOrEqual(4);
      }
    }
  });
  it("have a manifest with the sums of what went in and came out", () => {
    for (const edition of editions) {
      const { edition: id, inputs, outputs } = JSON.parse(textOf(`data/catalogue/${edition}/manifest.json`));
      expect(id).toBe(edition);
      for (const [path, sum] of Object.entries(inputs)) expect(sha256(committed.get(path)!), path).toBe(sum);
      for (const [name, sum] of Object.entries(outputs)) {
        expect(sha256(committed.get(`data/catalogue/${edition}/${name}`)!), name).toBe(sum);
      }
    }
    const named = Object.keys(JSON.parse(textOf("data/catalogue/city-2023/manifest.json")).inputs);
    expect(named).toEqual(
      expect.arrayContaining([
        ...[
          "data/catalogue/adjustments/city-2023.csv",
          "data/catalogue/city-2022/entries.csv",
          "data/models/city-1/catalogue.yml",
        ],
        ...["data/raw/plan-listing/2021.csv", "data/results/city-2020/cells.csv", "data/results/city-2023/cells.csv"],
      ]),
    );
  });
});

interface Columns {
  readonly header: readonly string[];
  /** cells of each row, by each of them */
  readonly rows: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
}

const columnsOf = new Map<string, Columns>();

/** Whether a row key leads to a row of a table: its parts are cells of one row, its last part a column. */
function standsIn(key: string, edition: string): boolean {
  if (key.startsWith("data/") || key.startsWith("entries.csv:")) return true;
  const [file = "", ...parts] = key.split(":");
  const column = parts.pop()!;
  const path = file.includes("/") ? file : `${edition}/${file}`;
  const { header, rows } = columnsOf.get(path) ?? readColumns(path);
  const there = rows.get(parts.find((part) => part !== "")!) ?? [];
  return header.includes(column) && there.some((row) => parts.every((part) => row.has(part)));
}

function readColumns(path: string): Columns {
  const [header = "", ...lines] = result(path).trimEnd().split("\n");
  const rows = new Map<string, Set<string>[]>();
  for (const line of lines) {
    const cells = new Set(line.split(","));
    for (const cell of cells) rows.get(cell)?.push(cells) ?? rows.set(cell, [cells]);
  }
  const columns = { header: header.split(","), rows };
  columnsOf.set(path, columns);
  return columns;
}
