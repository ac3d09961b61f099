import { beforeAll, describe, expect, it } from "vitest";
import { planOf } from "../fixtures/catalogue/sketch.ts";
import { parseCatalogue } from "../src/results/parse-catalogue.ts";
import { parseTable } from "../src/results/parse-results.ts";
import { orientationIds } from "../src/schema/action.ts";
import type { Catalogue } from "../src/schema/catalogue.ts";
import { cellResult } from "../src/schema/industry-results.ts";
import { technologyResult } from "../src/schema/technology-edition.ts";
import { DataError } from "../src/tables/problem.ts";
import { enteredFolders } from "../src/tables/read-repository.ts";
import { catalogue } from "./catalogue.ts";
import { engineVersion } from "./evaluate.ts";
import { UsageError } from "./lib/args.ts";
import { sha256 } from "./lib/checksum.ts";
import { diskEffects, memoryEffects } from "./lib/effects.ts";

const disk = diskEffects(".");
const decoder = new TextDecoder();
const committed = new Map<string, string>();
const cities = [2019, 2020, 2021, 2022, 2023].map((year) => `city-${year}`);
const nations = [2019, 2020, 2021, 2022, 2023].map((year) => `nation-${year}`);
const editions = [...cities, ...nations, "world-2020"];
const adjustments = "data/catalogue/adjustments/city-2023.csv";

beforeAll(async () => {
  const folders = [...enteredFolders, "data/results", "data/catalogue"];
  const paths = new Set((await Promise.all(folders.map((folder) => disk.list(folder)))).flat());
  for (const path of paths) committed.set(path, decoder.decode(await disk.read(path)));
}, 60_000);

/** What the command makes of the committed files, some of them changed or gone. */
async function made(
  { edition, out }: { readonly edition?: string; readonly out?: string } = {},
  changes: Readonly<Record<string, string | null>> = {},
) {
  const files = new Map<string, string | Uint8Array>(committed);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  const effects = memoryEffects(files);
  await catalogue({ edition, out, lang: "en" }, await engineVersion(), effects);
  return { text: (path: string) => String(files.get(path)), files, lines: effects.lines.log };
}

const read = (edition: string): Catalogue =>
  parseCatalogue((name) => committed.get(`data/catalogue/${edition}/${name}`)!);
const result = (path: string) => committed.get(`data/results/${path}`)!;
const tally = (all: readonly (string | null)[]) =>
  Object.fromEntries([...Map.groupBy(all, (each) => each ?? "")].map(([name, each]) => [name, each.length]));

describe("npm run catalogue", () => {
  it("makes the catalogues that are committed, and nothing else", async () => {
    const { text, files, lines } = await made();
    const inside = [...committed.keys()].filter((path) => path.startsWith("data/catalogue/"));
    for (const path of inside) expect(text(path) === committed.get(path), path).toBe(true);
    expect(files.size).toBe(committed.size);
    expect(lines.map((line) => /^catalogue (\S+) →/.exec(line)?.[1])).toEqual(editions);
  }, 120_000);

  it("makes an edition alone from the committed one before it", async () => {
    const { text, lines } = await made({ edition: "city-2022" });
    for (const name of ["entries.csv", "steps.csv", "evidence.csv", "distance.csv", "manifest.json"]) {
      const path = `data/catalogue/city-2022/${name}`;
      expect(text(path) === committed.get(path), path).toBe(true);
    }
    expect(lines.length).toBe(1);
  }, 60_000);

  it("writes into the folder that it is told", async () => {
    const { text } = await made({ edition: "world-2020", out: "elsewhere" });
    expect(text("elsewhere/world-2020/entries.csv")).toBe(committed.get("data/catalogue/world-2020/entries.csv"));
    expect(text("elsewhere/register/world.csv")).toBe(committed.get("data/catalogue/register/world.csv"));
  }, 60_000);

  it("tells what is missing, and what to run", async () => {
    const past = committed.keys().filter((path) => path.startsWith("data/catalogue/city-2021/"));
    const gone = Object.fromEntries([...past].map((path) => [path, null]));
    await expect(made({ edition: "city-2022" }, gone)).rejects.toThrow(
      "data/catalogue/city-2021: not there; run npm run catalogue -- --edition city-2021 first",
    );
    await expect(made({ edition: "city-2022" }, { "data/results/city-2022/cells.csv": null })).rejects.toThrow(
      "data/results/city-2022/cells.csv: not there; run npm run evaluate -- --edition city-2022 first",
    );
    await expect(made({ edition: "city-1999" })).rejects.toThrow(UsageError);
    await expect(made({ edition: "city-1999" })).rejects.toThrow(/--edition: no edition "city-1999".*world-2020/);
  }, 120_000);

  it("gives ids anew where the register is gone, and keeps those that it has", async () => {
    const register = "data/catalogue/register/world.csv";
    expect((await made({ edition: "world-2020" }, { [register]: null })).text(register)).toBe(committed.get(register));
    const older = committed.get(register)!.replace("DX-2020-I-CHN-T01-1", "DX-2020-I-CHN-T01-7");
    const { text } = await made({ edition: "world-2020" }, { [register]: older });
    expect(text("data/catalogue/world-2020/entries.csv")).toContain("DX-2020-I-CHN-T01-7,I,CHN,T01,");
    expect(text(register)).toBe(older);
  }, 60_000);

  it("dates entries from the day of publication, for three years", async () => {
    const edition = "data/editions/world-2020.yml";
    const published = committed.get(edition)!.replace("published: null", "published: 2024-05-01");
    const { text } = await made({ edition: "world-2020" }, { [edition]: published });
    const rows = parseCatalogue((name) => text(`data/catalogue/world-2020/${name}`)).entries;
    expect(new Set(rows.map((row) => `${row.valid_from} ${row.valid_to}`))).toEqual(new Set(["2024-05-01 2027-04-30"]));
  }, 60_000);

  it("shows a changed threshold as changed rows, of those alone whom it concerns", async () => {
    const plan = "data/models/world-1/catalogue.yml";
    const changed = committed.get(plan)!.replace("strong: 60", "strong: 50");
    const { text } = await made({ edition: "world-2020" }, { [plan]: changed });
    const before = read("world-2020").entries;
    const after = parseCatalogue((name) => text(`data/catalogue/world-2020/${name}`)).entries;
    const turned = after.filter(({ orientation }, at) => orientation !== before[at]!.orientation);
    // those whose advantage lies between 1 and 1.23
    expect(turned.map(({ industry }) => industry)).toEqual(["T03", "T06", "T12", "T16", "T21", "T29", "T30"]);
  }, 60_000);
});

describe("adjustments by experts", () => {
  const with2023 = (change: (text: string) => string) => ({ [adjustments]: change(committed.get(adjustments)!) });

  it("are laid over, with both grades and the place of the line", async () => {
    const { entries, steps } = read("city-2023");
    const id = "DX-2019-I-0-I10-ROBOT-1";
    expect(entries.find((row) => row.id === id)).toMatchObject({ rule_grade: "key", published_grade: "key" });
    expect(steps.find((row) => row.entry === id && row.step === "expert")).toMatchObject({
      ...{ before: "encouraged", after: "key", cause: "adjusted", source: `${adjustments}:2` },
    });
    expect(committed.get(adjustments)).toContain(id);
    const { text } = await made({ edition: "city-2023" }, { [adjustments]: null });
    const without = parseCatalogue((name) => text(`data/catalogue/city-2023/${name}`)).entries;
    const other = without.filter((row, at) => row.published_grade !== entries[at]!.published_grade);
    expect(other.map((row) => row.id)).toEqual([id, "DX-2019-X-500156-I6-EQUIPMENT-1"]);
  }, 60_000);

  it("are refused where the grade before is another by now, and nothing is written", async () => {
    const changes = with2023((text) => text.replace(",encouraged,key,", ",nurtured,encouraged,"));
    await expect(made({ edition: "city-2023" }, changes)).rejects.toThrow(DataError);
    await expect(made({ edition: "city-2023" }, changes)).rejects.toThrow(
      'city-2023.csv:2 before: expected the grade after the other steps, now "encouraged", got "nurtured"',
    );
  }, 60_000);
});

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
  }, 60_000);
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
  it("have the orientations and warnings that the library of actions knows", () => {
    const plans = ["city-1", "nation-1", "world-1"].map(planOf);
    const ids = plans.flatMap(({ orientations, warnings }) => [...orientations, ...warnings].map(({ id }) => id));
    expect(new Set(ids)).toEqual(new Set(orientationIds));
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
      const { edition: id, inputs, outputs } = JSON.parse(committed.get(`data/catalogue/${edition}/manifest.json`)!);
      expect(id).toBe(edition);
      for (const [path, sum] of Object.entries(inputs)) expect(sha256(committed.get(path)!), path).toBe(sum);
      for (const [name, sum] of Object.entries(outputs)) {
        expect(sha256(committed.get(`data/catalogue/${edition}/${name}`)!), name).toBe(sum);
      }
    }
    const named = Object.keys(JSON.parse(committed.get("data/catalogue/city-2023/manifest.json")!).inputs);
    expect(named).toEqual(
      expect.arrayContaining([
        ...[adjustments, "data/catalogue/city-2022/entries.csv", "data/models/city-1/catalogue.yml"],
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
