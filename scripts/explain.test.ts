import { beforeAll, describe, expect, it } from "vitest";
import { type Patch, readFixture } from "../fixtures/validate/read-fixture.ts";
import { parseResults } from "../src/results/parse-results.ts";
import type { ChangeResult } from "../src/schema/changes.ts";
import { evaluate } from "./evaluate.ts";
import { type ExplainOptions, explain } from "./explain.ts";
import { memoryEffects } from "./lib/effects.ts";

/** The smallest repository with an edition for 2022, too. */
const years = (patches: Readonly<Record<string, Patch>> = {}) =>
  readFixture().then((files) => {
    const edition = String(files.get("data/editions/nation-2023.yml"));
    return readFixture({
      "data/editions/nation-2022.yml": edition
        .replace("id: nation-2023", "id: nation-2022")
        .replace("year: 2023", "year: 2022"),
      ...patches,
    });
  });
/** 20 more inventions for 500000 in 2022: 120 of 320 instead of 100 of 300. */
const revision = {
  "data/revisions/2024-06-01-patents.csv": `entity_id,year,field,old_value,new_value,unit,status,reason,source
500000,2022,patent_invention,100,120,件,sample,更正,made up for tests
500000,2022,patent_total,300,320,件,sample,更正,made up for tests
`,
};
const pair = { before: "nation-2022", after: "nation-2023" };
type Files = Map<string, string | Uint8Array>;
const said = async (files: Files, options: Partial<ExplainOptions> = {}) => {
  const effects = memoryEffects(files);
  await explain({ ...pair, ...options }, effects);
  return effects.lines.log.join("\n");
};
const document = async (files: Files, options: Partial<ExplainOptions> = {}) =>
  JSON.parse(await said(files, { ...options, json: true })) as {
    revised: boolean;
    residual: number;
    published: string | null;
    changes: ChangeResult[];
  };
const parts = ({ changes }: { changes: readonly ChangeResult[] }) =>
  changes.map(({ block, indicator, contribution }) => [block, indicator, contribution] as const);

describe("explain", () => {
  let files: Files;
  beforeAll(async () => {
    files = await years();
  });
  const home = { entity: "500000", node: "C" };
  it("writes one entity like a memo, with the values of both years, and what it does not mean", async () => {
    const text = await said(files, home);
    expect(text.split("\n").slice(0, 4)).toEqual(["nation-2022 → nation-2023", "", "重庆市 500000", "创造（C）"]);
    expect(text).toContain("  61.5→69.5（+8.0），其中每万人发明 +8.0（100.00→160.00）。");
    expect(text).toContain("  位次 1→1，不变；自身得分变化相当于升 1 位，其他单元的变化相当于降 1 位。");
    expect(text).toContain("\n     +8.02    每万人发明 SC01  100.00→160.00 件/万人\n");
    expect(text).toContain("两版同用模型 small-1、权重 equal、上下限 2022，是同一把尺。");
    expect(text).toContain("差值按未取整的数计算。");
    expect(text).toContain("没有 nation-2022 的已发布结果");
    expect(text).toMatch(/各项之和与变化最多相差 \d\.\de-1\d/);
  });
  it.each(["重庆", "重庆市", "chongqing"])("knows an entity by its name, too: %s", async (entity) =>
    expect(await said(files, { ...home, entity })).toBe(await said(files, home)),
  );
  it("says the same in English", async () => {
    const text = await said(files, { ...home, lang: "en" });
    expect(text).toContain("Chongqing Municipality 500000\nCreation (C)\n");
    expect(text).toContain("61.5 → 69.5 (+8.0), of which inventions per 10k +8.0 (100.00 → 160.00).");
    expect(text).toContain(
      "Its rank stayed at 1; the change of its own score is worth 1 place up, that of the others 1 place down.",
    );
    expect(text).toContain("Intervals of adjacent ranks mostly overlap");
  });
  it("tells every entity in sentences on what sums the model up, when none is named", async () => {
    const text = await said(files);
    for (const name of ["全国 100000", "重庆市 500000", "四川省 510000", "贵州省 520000", "西部 G-WEST"])
      expect(text).toContain(name);
    expect(text.match(/位次 /g)).toHaveLength(3);
    expect(text).not.toContain("创造（C）");
  });
  it("gives full precision and the residual as JSON", async () => {
    const { changes, residual, revised, published } = await document(files, home);
    const score = 100 * (Math.log(161 / 11) / Math.log(201 / 11) - Math.log(101 / 11) / Math.log(201 / 11));
    expect(changes[0]!.contribution).toBeCloseTo(score / 2, 12);
    expect(residual).toBeLessThan(1e-10);
    expect([revised, published]).toEqual([false, null]);
    expect(new Set(changes.map((row) => `${row.entity_id} ${row.node}`))).toEqual(new Set(["500000 C"]));
  });
  it("turns every sign when the later edition comes first", async () => {
    const [there, back] = [await document(files), await document(files, { before: pair.after, after: pair.before })];
    const other = new Map(back.changes.map((row) => [Object.values(row).slice(0, 5).join(" "), row.contribution]));
    expect(there.changes.length).toBeGreaterThan(20);
    for (const row of there.changes) {
      expect(other.get(Object.values(row).slice(0, 5).join(" "))).toBeCloseTo(0 - row.contribution!, 10);
    }
  });
  it.each([
    [{ before: "nation-1999" }, 'A: no edition "nation-1999" in data/editions; there are: nation-2022, nation-2023'],
    [{ after: "nope" }, 'B: no edition "nope" in data/editions; there are: nation-2022, nation-2023'],
    [{ after: "nation-2022" }, 'B: expected another edition than A, got "nation-2022" twice'],
    [{ entity: "999999" }, '--entity: neither edition evaluates "999999"; there are: 100000 全国, 500000 重庆'],
    [{ node: "Z" }, '--node: neither edition has the node "Z"; there are: C, E, level'],
  ])("refuses %j by name", async (options, message) => {
    await expect(said(files, options)).rejects.toThrow(message);
    await expect(said(files, options)).rejects.toMatchObject({ name: "UsageError" });
  });
  it("refuses an edition of another scope", async () => {
    const edition = String(files.get("data/editions/nation-2022.yml"));
    const both = await years({
      "data/editions/city-2022.yml": edition
        .replace("id: nation-2022", "id: city-2022")
        .replace("scope: nation", "scope: city"),
      "data/scopes/city.yml": String(files.get("data/scopes/nation.yml")).replace("id: nation", "id: city"),
    });
    await expect(said(both, { before: "city-2022" })).rejects.toThrow(
      'B: expected an edition of the scope city as city-2022, got "nation-2023" of the scope nation',
    );
  });
});

describe("changes.csv, and what was published", () => {
  const results = (files: Files, edition: string) =>
    parseResults((name) => String(files.get(`data/results/${edition}/${name}`)));
  const manifestOf = (files: Files) => JSON.parse(String(files.get("data/results/nation-2023/manifest.json")));

  it("the first edition has the header alone, the second what explain says, to four decimals", async () => {
    const files = await years();
    const effects = memoryEffects(files);
    await evaluate({}, "test", effects);
    expect(String(files.get("data/results/nation-2022/changes.csv"))).toBe(
      "entity_id,node,measure,block,indicator,before,after,contribution,reason\n",
    );
    const { changes } = results(files, "nation-2023");
    const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(4)) + 0);
    const exact = (await document(files)).changes.map((row) => ({
      ...row,
      before: rounded(row.before),
      after: rounded(row.after),
      contribution: rounded(row.contribution),
    }));
    expect(changes).toEqual(exact);
    expect(effects.lines.log.at(-1)).toMatch(/changes\.csv.*; changes since nation-2022 add up within \d\.\de[+-]\d+$/);
    expect(Object.keys(manifestOf(files).inputs)).toContain("data/editions/nation-2022.yml");
  });
  it("an edition evaluated alone is the same, byte for byte, while nothing was revised", async () => {
    const files = await years();
    await evaluate({}, "test", memoryEffects(files));
    const whole = new Map(files);
    await evaluate({ edition: "nation-2023" }, "test", memoryEffects(files));
    expect(files).toEqual(whole);
  });
  it("a revision since is kept apart from progress, and the published inputs are proved", async () => {
    const files = await years();
    await evaluate({}, "test", memoryEffects(files));
    for (const [path, text] of Object.entries(revision)) files.set(path, text);
    await evaluate({ edition: "nation-2023" }, "test", memoryEffects(files));
    const rows = results(files, "nation-2023").changes.filter(
      (row) => row.entity_id === "500000" && row.node === "C" && row.measure === "score",
    );
    expect(rows.map((row) => [row.block, row.indicator, row.before, row.after])).toEqual([
      // SC01: ln(1 + x) from 10 to 200; SC02: 10 to 60; their mean is C
      ["total", null, 61.4902, 69.5146],
      ["revised", null, 61.4902, 68.766],
      ["revised", "SC02", 33.3333, 37.5],
      ["revised", "SC01", 100, 120],
      ["own", null, null, null],
      ["own", "SC01", 120, 160],
      ["own", "SC02", 37.5, 33.3333],
    ]);
    expect(Object.keys(manifestOf(files).inputs)).toContain("data/results/nation-2022/inputs.csv");
    const memo = await said(files, { entity: "500000", node: "C" });
    expect(memo).toContain("nation-2022 的结果入库后有数据修订，其影响单列；修订不是进步。");
    expect(memo).toContain(
      "61.5→69.5（+8.0），本单元数据 +0.7，其中每万人发明 +4.9（120.00→160.00）、发明占比 −4.2（37.50→33.33）；另有往年数据修订 +7.3。",
    );
    await evaluate({}, "test", memoryEffects(files));
    expect(parts(results(files, "nation-2023")).some(([block]) => block === "revised")).toBe(false);
  });
});
