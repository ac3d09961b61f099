import { beforeAll, describe, expect, it } from "vitest";
import { repository } from "../fixtures/committed.ts";
import { committedFiles, enteredFiles } from "../fixtures/committed-files.ts";
import { roundOutward } from "../src/methods/numbers/round-outward.ts";
import { quantile } from "../src/methods/statistics/quantile.ts";
import { parseResults } from "../src/results/parse-results.ts";
import type { Results } from "../src/schema/results.ts";
import type { Scope } from "../src/schema/scope.ts";
import { DataError } from "../src/tables/problem.ts";
import { engineVersion, evaluate } from "./evaluate.ts";
import { memoryEffects } from "./lib/effects.ts";

const years = [2019, 2020, 2021, 2022, 2023];
const home = "500000";

type Files = Map<string, string | Uint8Array>;

/** Every file that a person enters, by path. */
const entered = (): Files => enteredFiles();
/** Every committed result file of the editions of a scope, by path. */
const committed = (scope: Scope) => committedFiles(`data/results/${scope}-`);
const read = (files: ReadonlyMap<string, string | Uint8Array>, edition: string): Results =>
  parseResults((name) => String(files.get(`data/results/${edition}/${name}`)));
const text = (content: string | Uint8Array) =>
  typeof content === "string" ? content : new TextDecoder().decode(content);

/** The results in memory are those that stand in the repository, no more and no less. */
function expectCommitted(files: ReadonlyMap<string, string | Uint8Array>, scope: Scope): void {
  const expected = committed(scope);
  const computed = [...files].filter(([path]) => path.startsWith(`data/results/${scope}-`));
  expect(computed.map(([path]) => path).sort()).toEqual([...expected.keys()]);
  for (const [path, content] of computed) expect(text(content) === text(expected.get(path)!), path).toBe(true);
}

const described = ["profile.csv", "profile-inputs.csv", "profile-manifest.json"].map(
  (name) => `data/results/city-2023/${name}`,
);

// Each scope is evaluated once, for all that is asked of it: the nation from what is entered alone, the city from its rebuilds.
const nation = entered();
const city = new Map([...entered(), ...committed("city")].filter(([path]) => !described.includes(path)));
beforeAll(async () => {
  await evaluate({ scope: "nation" }, await engineVersion(), memoryEffects(nation));
  await evaluate({ scope: "city" }, await engineVersion(), memoryEffects(city));
}, 400_000);

it("the editions of the world are the committed result files, byte for byte", async () => {
  const files = entered();
  await evaluate({ scope: "world" }, await engineVersion(), memoryEffects(files));
  expectCommitted(files, "world");
  expect([...files.keys()].filter((path) => path.startsWith("data/results/nation"))).toEqual([]);
}, 180_000);

it("the editions of the city are the committed result files, byte for byte", () => {
  expectCommitted(city, "city");
});

describe("the nation editions, evaluated from the real panel", () => {
  const results = new Map<number, Results>();
  beforeAll(() => {
    for (const year of years) results.set(year, read(nation, `nation-${year}`));
  });
  const value = (year: number, indicator: string, entity = home) =>
    results.get(year)!.indicators.find((row) => row.entity_id === entity && row.indicator === indicator)!;
  const score = (year: number, node: string, entity = home) =>
    results.get(year)!.scores.find((row) => row.entity_id === entity && row.node === node)!;

  it("are the committed result files, byte for byte", () => {
    expectCommitted(nation, "nation");
  });
  it("give Chongqing the overall ranks of the trial run: 14, 16, 17, 15, 15", () =>
    expect(years.map((year) => score(year, "level").rank)).toEqual([14, 16, 17, 15, 15]));
  it("give the check values of the model: NC02 19.806, NU03 27.03, ND02 23.00", () => {
    expect(value(2023, "NC02").raw).toBeCloseTo(19.806, 3);
    expect(value(2023, "NU03").raw).toBeCloseTo(27.03, 2);
    expect(value(2023, "ND02").raw).toBeCloseTo(23.0, 2);
  });
  it("agree with a score worked by hand from the raw cells: K of Chongqing 2023 is 60.0282", () => {
    const perTenThousand = 64_200 / (32_054_159 / 10_000);
    const density = (100 * (Math.log(1 + perTenThousand) - Math.log(1 + 1.8))) / (Math.log(1 + 65) - Math.log(1 + 1.8));
    const share = (100 * ((100 * 64_200) / 311_197 - 8.5)) / (30 - 8.5);
    const pooled = (100 * (9_413 + 12_207 + 13_600)) / (53_792 + 58_065 + 66_310);
    const yield_ = (100 * (pooled - 6)) / (29 - 6);
    expect((density + share + yield_) / 3).toBeCloseTo(60.0282, 4);
    expect(score(2023, "K").value).toBe(60.0282);
  });
  it("have goalposts that are the pooled minimum and 95 % quantile of 2019–2023, rounded outward to two digits", () => {
    const goalposts = repository.models.find(({ model }) => model.id === "nation-1")!.goalposts.get("2019-2023")!;
    expect(goalposts.length).toBe(18);
    for (const { indicator, low, high } of goalposts) {
      const pooled = years.flatMap((year) =>
        results
          .get(year)!
          .indicators.flatMap((row) =>
            row.indicator === indicator && /^[1-6]\d{5}$/.test(row.entity_id) && row.entity_id !== "100000"
              ? (row.scored ?? [])
              : [],
          ),
      );
      expect(
        [roundOutward(Math.min(...pooled), "low"), roundOutward(quantile(pooled, 0.95)!, "high")],
        indicator,
      ).toEqual([low, high]);
    }
  });
  it("have every province and node, ranks from 1, the nation and groups unranked", () => {
    for (const year of years) {
      const { scores } = results.get(year)!;
      expect(scores.length).toBe(35 * 8);
      const ranked = scores.filter((row) => row.node === "level" && row.rank !== null);
      expect(Math.min(...ranked.map((row) => row.rank!))).toBe(1);
      expect(scores.filter((row) => /^(100000|G-)/.test(row.entity_id)).every((row) => row.rank === null)).toBe(true);
    }
  });
  it("leave growth over 2017 and change before 2021 empty, with the reason", () => {
    expect(value(2020, "ND03")).toMatchObject({ raw: null, reason: "missing-input" });
    expect(value(2019, "ND03").raw).not.toBeNull();
    for (const year of years) {
      const pairs = results.get(year)!.matching.filter((row) => row.entity_id === home && row.pair !== "N-K-E");
      expect(pairs.length).toBe(7);
      const late = year >= 2021;
      expect(pairs.every((row) => (row.change_3y !== null) === late && (row.net_change_3y !== null) === late)).toBe(
        true,
      );
      if (!late) expect(pairs.every((row) => row.reason === "no-base-year")).toBe(true);
      if (year === 2021) expect(pairs.every((row) => row.reason === "crosses-break")).toBe(true);
    }
  });
  it("explain every score and rank since the edition before: they start there, end here, and add up", () => {
    expect(results.get(2019)!.changes).toEqual([]);
    for (const year of years.slice(1)) {
      const { changes, scores } = results.get(year)!;
      const key = (row: { entity_id: string; node: string }) => `${row.entity_id} ${row.node}`;
      const [before, after] = [results.get(year - 1)!.scores, scores].map(
        (rows) => new Map(rows.map((row) => [key(row), row])),
      );
      const totals = changes.filter((row) => row.block === "total");
      expect(totals.length).toBe(35 * 8 + 31 * 8);
      for (const row of totals) {
        const of = row.measure === "score" ? "value" : "rank";
        expect([row.before, row.after]).toEqual([before!.get(key(row))![of], after!.get(key(row))![of]]);
      }
      const parts = Map.groupBy(
        changes.filter((row) => row.block !== "total" && !row.block.includes("-") && row.indicator === null),
        (row) => `${key(row)} ${row.measure}`,
      );
      for (const row of totals) {
        const sum = (parts.get(`${key(row)} ${row.measure}`) ?? []).reduce((all, each) => all + each.contribution!, 0);
        expect(Math.abs(sum - row.contribution!), `${year} ${key(row)}`).toBeLessThan(5e-4);
      }
    }
  });
  it("name file and line of every cell, where its value stands", () => {
    const cells = results.get(2023)!.inputs.filter((row) => !row.source.startsWith("sum of"));
    expect(cells.length).toBe(5128);
    const lines = new Map<string, string[]>();
    for (const cell of cells) {
      const [path = "", line = ""] = cell.source.split(":");
      if (!lines.has(path)) lines.set(path, text(nation.get(path)!).split("\n"));
      const { entity_id, year, field, value: seen, unit, status } = cell;
      expect(lines.get(path)![Number(line) - 1]).toMatch(
        `${entity_id},${year},${field},${seen ?? ""},${unit},${status},`,
      );
    }
  });
});

describe("a repository", () => {
  it("gets an edition for a new year by adding files only", async () => {
    const files = entered();
    for (const [path, content] of [...files]) {
      if (!/^data\/raw\/[^/]+\/2023\.csv$/.test(path)) continue;
      files.set(path.replace("2023", "2024"), text(content).replaceAll(",2023,", ",2024,"));
    }
    const edition = text(files.get("data/editions/nation-2023.yml")!).replaceAll("2023", "2024");
    files.set(
      "data/editions/nation-2024.yml",
      edition.replaceAll("2019-2024", "2019-2023").replace("[2019, 2024]", "[2019, 2023]"),
    );
    // A few rebuilds at random are enough here.
    const model = "data/models/nation-1/model.yml";
    files.set(
      model,
      text(files.get(model)!)
        .replace(/^( +draws:) \d+$/m, "$1 40")
        .replace(/^( +sobol_points:) \d+$/m, "$1 8"),
    );
    await evaluate({ edition: "nation-2024" }, "test", memoryEffects(files));
    const found = read(files, "nation-2024");
    expect(found.scores.length).toBe(35 * 8);
    expect(found.scores.find((row) => row.entity_id === home && row.node === "level")?.value).toBeGreaterThan(40);
    expect(
      [...files.keys()]
        .filter((path) => path.startsWith("data/results/"))
        .every((path) => path.includes("nation-2024")),
    ).toBe(true);
  });
  it("changes nothing of an edition when later years are taken away", async () => {
    const earlier = new Map([...entered(), ...committed("nation")]);
    for (const path of earlier.keys()) if (/^data\/raw\/[^/]+\/202[23]\.csv$/.test(path)) earlier.delete(path);
    await evaluate({ edition: "nation-2021" }, "test", memoryEffects(earlier));
    expect(read(earlier, "nation-2021")).toEqual(read(nation, "nation-2021"));
    const sideways = "data/results/nation-2021/sideways.csv";
    expect(earlier.get(sideways)).toBe(nation.get(sideways));
  });
  it("keeps the results it had when the data do not hold, and says every problem at once", async () => {
    const files = entered();
    const before = "kept";
    files.set("data/results/nation-2023/scores.csv", before);
    const path = "data/raw/patents/2023.csv";
    files.set(
      path,
      text(files.get(path)!)
        .replace("500000,2023,patent_grant_invention,13600", "500000,2023,patent_grant_invention,1x")
        .replace("110000,2023", "110001,2023"),
    );
    const failed = evaluate({}, "test", memoryEffects(files));
    await expect(failed).rejects.toThrow(DataError);
    await expect(failed).rejects.toThrow(/2023\.csv:\d+ value.*“1x”/s);
    await expect(failed).rejects.toThrow(/110001/);
    expect(files.get("data/results/nation-2023/scores.csv")).toBe(before);
  });
  it("describes an edition that has a profile beside its scores, and one that has none not", () => {
    expect([...city.keys()]).toEqual(expect.arrayContaining(described));
    expect([...nation.keys()]).toContain("data/results/nation-2019/scores.csv");
    expect([...nation.keys()]).not.toContain("data/results/nation-2019/profile.csv");
  });
  it("sets an edition of the nation beside the world, and names every file that this rests on", () => {
    const folder = "data/results/nation-2020";
    const { inputs, outputs } = JSON.parse(text(nation.get(`${folder}/sideways-manifest.json`)!));
    expect(Object.keys(outputs)).toEqual(["sideways-inputs.csv", "sideways.csv"]);
    expect(Object.keys(inputs)).toEqual(
      expect.arrayContaining([
        ...["data/sideways/sideways-1.yml", "data/raw/world-bank/2019.csv", "data/raw/patents/2019.csv"],
        ...["data/raw/rd-bulletin/2020.csv", "data/reference/economies.csv"],
      ]),
    );
  });
  it("says which editions there are when asked for another", () =>
    expect(evaluate({ edition: "nation-1999" }, "test", memoryEffects(entered()))).rejects.toThrow(
      /nation-1999.*nation-2019/,
    ));
});
