import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Lang } from "../src/i18n/lang.ts";
import { DataError } from "../src/tables/problem.ts";
import { evaluateProject } from "./evaluate-project.ts";
import { UsageError } from "./lib/args.ts";
import { memoryEffects } from "./lib/effects.ts";
import { projectTask } from "./lib/project-options.ts";

const root = join(import.meta.dirname, "..");
const names = ["iData.csv", "iMeta.csv", "plan.json"] as const;
const given = () =>
  new Map<string, string | Uint8Array>(
    names.map((name) => [name, readFileSync(join(root, "fixtures/project", name), "utf8")]),
  );
const options = { data: "iData.csv", meta: "iMeta.csv", plan: "plan.json", out: "out", lang: "en" as Lang };

function changed(name: (typeof names)[number], from: string, to: string, files = given()) {
  const text = String(files.get(name));
  expect(text).toContain(from);
  return files.set(name, text.replace(from, to));
}
async function run(files = given(), lang: Lang = "en") {
  const effects = memoryEffects(files);
  await evaluateProject({ ...options, lang }, "1.2.3", effects);
  return { files, lines: effects.lines.log };
}
const rows = (files: ReadonlyMap<string, string | Uint8Array>, name: string) =>
  String(files.get(`out/${name}.csv`))
    .trim()
    .split("\n")
    .map((line) => line.split(","));

describe("evaluateProject", () => {
  it("writes every stage and what rests on it: figures worked by hand", async () => {
    const { files } = await run();
    expect(rows(files, "denominated")[1]).toEqual(["AX", "200", "0.5", "7", "30"]);
    expect(rows(files, "imputed-cells")).toEqual([
      ["uCode", "iCode", "value", "method", "peers", "from_years"],
      ["BY", "Patents", "200", "group-median", "1", ""],
      ["EV", "Startups", "0.6", "group-median", "2", ""],
      ["CZ", "Schools", "7", "group-median", "2", ""],
    ]);
    const [, patents, startups, schools, emissions] = rows(files, "normalised")[1]!.map(Number);
    expect([patents, schools, emissions]).toEqual([51, 70, 51]);
    expect(startups).toBeCloseTo(38.5, 12);
    const index = Number(rows(files, "aggregated")[1]!.at(-1));
    expect(index).toBeCloseTo(Math.sqrt(((51 + 38.5) / 2) * ((2 * 70 + 51) / 3)), 12);
    expect(rows(files, "ranks").map((row) => row.at(-1))).toEqual(["Index", "4", "1", "3", "5", "2"]);
    expect(rows(files, "weights")[3]).toEqual([
      "Schools",
      "1",
      "Living",
      "2",
      "0.6666666666666666",
      "0.3333333333333333",
    ]);
  });
  it("says what it did, and leaves a manifest with the checksums of what it read and wrote", async () => {
    const { files, lines } = await run();
    expect(lines).toEqual([
      expect.stringMatching(/^evaluate → out: availability\.csv, .*missing\.csv$/),
      "evaluate iData.csv: 5 of 5 units, 4 indicators, 3 aggregates; 3 cells imputed, 0 treated",
    ]);
    const manifest = JSON.parse(String(files.get("out/manifest.json")));
    expect(Object.keys(manifest.inputs)).toEqual(["iData.csv", "iMeta.csv", "plan.json"]);
    expect(manifest.engine).toBe("1.2.3");
    expect(manifest.outputs["ranks.csv"]).toMatch(/^[0-9a-f]{64}$/);
  });
  it("gives the same bytes again, and replaces what an earlier run wrote", async () => {
    const { files } = await run();
    const before = new Map(files);
    await run(files);
    expect(files).toEqual(before);
    await run(changed("plan.json", '{ "step": "treat", "winmax": 1 },\n', "", files));
    expect(files.has("out/treated.csv")).toBe(false);
  });
  it("says where a level fell back", async () => {
    const files = changed("plan.json", '"method": "min-max", "range": [1, 101]', '"method": "z-score"');
    const { lines } = await run(changed("plan.json", '"levels": {', '"method": "geometric", "levels": {', files));
    expect(lines).toContain("evaluate iData.csv: level 2 has negative scores, so it is arithmetic, not geometric");
  });
  it("never replaces a folder that holds another's files", async () => {
    for (const [path, content] of [
      ["out/thesis.docx", "years of work"],
      ["out/manifest.json", "no manifest of ours"],
      ["out", "a file"],
    ] as const) {
      const files = given().set(path, content);
      if (path === "out/manifest.json") files.set("out/notes.txt", "mine");
      await expect(run(files)).rejects.toThrow(UsageError);
      expect(files.get(path)).toBe(content);
    }
    const beside = given();
    await expect(
      evaluateProject(
        { ...options, data: "in/iData.csv", out: "in" },
        "1",
        memoryEffects(beside.set("in/iData.csv", beside.get("iData.csv")!)),
      ),
    ).rejects.toThrow("in holds in/iData.csv");
  });
});

describe("evaluateProject refuses bad input with every problem at once", () => {
  const bad = () => {
    const files = changed("iData.csv", "CZ,Czerny,south,40,800", "AX,Czerny,south,40,8oo");
    changed("iMeta.csv", "NA,Living,Indicator\n1,Emissions", "GDP,Livng,Indicator\n1,Emissions", files);
    return changed("plan.json", '"winmax": 1', '"winmax": -1, "indicators": { "patents": {} }', files);
  };
  const message = async (lang: Lang, files = bad()) => {
    const failed = run(files, lang);
    await expect(failed).rejects.toThrow(DataError);
    return failed.then(
      () => "",
      (error: Error) => error.message,
    );
  };
  it("in English", async () => {
    const said = await message("en");
    expect(said).toContain('iData.csv:4 Patents: expected a number without its unit, got "8oo"');
    expect(said).toContain('iData.csv:4 uCode: expected uCode once, got "AX" again; it stands in line 2');
    expect(said).toContain(
      'iMeta.csv:4 Parent: expected the iCode of an aggregate (Creation, Living, Index), got "Livng"',
    );
    expect(said).toContain(
      'iMeta.csv:4 Denominator: expected the iCode of a row of Type Denominator (Population), got "GDP"',
    );
    expect(said).toContain("plan.json:7 steps.3.winmax: expected a number ≥ 0, got -1\n    → Check the figure.");
  });
  it("in Chinese", async () => {
    const said = await message("zh");
    expect(said).toContain("iData.csv:4 Patents：应为不带单位的数字，实为“8oo”");
    expect(said).toContain("iData.csv:4 uCode：uCode 应唯一，“AX”已见于第 2 行");
    expect(said).toContain("iMeta.csv:4 Parent：应为合成项的 iCode（Creation、Living、Index），实为“Livng”");
    expect(said).toContain("iMeta.csv:4 Denominator：应为 Type 为 Denominator 的 iCode（Population），实为“GDP”");
    expect(said).toContain("plan.json:7 steps.3.winmax：应为≥ 0 的数，实为 -1");
  });
  it("says what code was meant", async () => {
    const files = changed("plan.json", '"winmax": 1', '"indicators": { "patents": {} }');
    expect(await message("en", files)).toContain(
      'steps.3.indicators.patents: expected the iCode of an indicator of iMeta, got "patents"\n    → Write Patents.',
    );
  });
  it("and writes nothing", async () => {
    const files = bad().set("out/manifest.json", "{}");
    await expect(run(files)).rejects.toThrow(DataError);
    expect([...files.keys()]).toEqual([...names, "out/manifest.json"]);
  });
  it("names files that are not there, both at once", async () => {
    const files = given();
    files.delete("iMeta.csv");
    files.delete("plan.json");
    expect(await message("en", files)).toMatch(/iMeta\.csv: expected this file.*plan\.json: expected this file/s);
  });
});

it.each(["README.md", "README.zh-CN.md"])("%s shows the plan of the fixture, whole", (file) => {
  const [, shown] = /```json\n(.*?)\n```/s.exec(readFileSync(join(root, file), "utf8")) ?? [];
  expect(shown).toBe(String(given().get("plan.json")).trim());
});

describe("the command line", () => {
  const all = { "coin-data": "d", "coin-meta": "m", plan: "p", out: "o" };
  it("runs a project, exports one, or does neither", () => {
    expect(projectTask(all, "zh")).toEqual({
      task: "run",
      options: { data: "d", meta: "m", plan: "p", out: "o", lang: "zh" },
    });
    expect(projectTask({ "to-coin": true, edition: "e", out: "o" }, "en")).toEqual({
      task: "export",
      options: { edition: "e", out: "o", lang: "en" },
    });
    expect(projectTask({ edition: "e" }, "zh")).toEqual({ task: "none" });
  });
  it.each([
    [{ ...all, plan: undefined }, "--plan: expected a value"],
    [{ ...all, out: "" }, "--out: expected a value"],
    [{ plan: "p" }, "--coin-data, --coin-meta, --out: expected a value each"],
    [{ ...all, edition: "e" }, "neither --edition nor --to-coin"],
    [{ ...all, "to-coin": true }, "neither --edition nor --to-coin"],
    [{ "to-coin": true, out: "o" }, "--edition: expected a value"],
    [{ "to-coin": true, edition: "e" }, "--out: expected a value"],
  ])("refuses %o", (line, expected) => {
    expect(() => projectTask(line, "en")).toThrow(UsageError);
    expect(() => projectTask(line, "en")).toThrow(expected);
  });
  it("ends with 0 and the files on disk, with 1 and no stack for bad data, with 2 for a bad line", async () => {
    const folder = await mkdtemp(join(tmpdir(), "buju-project-"));
    const call = (...more: string[]) => {
      const fixture = (name: string) => join(root, "fixtures/project", name);
      const args = [
        "--coin-data",
        fixture("iData.csv"),
        "--coin-meta",
        fixture("iMeta.csv"),
        "--out",
        join(folder, "out"),
      ];
      return spawnSync(process.execPath, ["scripts/evaluate.ts", ...args, ...more], { cwd: root, encoding: "utf8" });
    };
    try {
      expect(call("--plan", join(root, "fixtures/project/plan.json"))).toMatchObject({ status: 0, stderr: "" });
      expect(await readdir(join(folder, "out"))).toContain("ranks.csv");
      expect(await readFile(join(folder, "out/ranks.csv"), "utf8")).toContain("AX,3,3,4");
      const bad = call("--plan", join(root, "fixtures/project/iMeta.csv"), "--lang", "en");
      expect(bad.status).toBe(1);
      expect(bad.stderr).toMatch(/iMeta\.csv.*→/s);
      expect(bad.stderr).not.toContain("    at ");
      expect(call()).toMatchObject({ status: 2, stderr: expect.stringMatching(/^--plan: expected a value.*\n$/) });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
