import { expect, it } from "vitest";
import { committedFiles, enteredFiles } from "../fixtures/committed-files.ts";
import { readFixture, swap } from "../fixtures/validate/read-fixture.ts";
import { readRepository } from "../src/tables/read-repository.ts";
import { goalposts } from "./goalposts.ts";
import { memoryEffects } from "./lib/effects.ts";

const bounds = "data/models/small-1/bounds.csv";

it("the committed bounds.csv is what the data give", async () => {
  const effects = memoryEffects(enteredFiles());
  expect([await goalposts({ check: true }, effects), effects.lines.log]).toEqual([0, []]);
});
it("the base 2019–2023 with the pooled minimum and 95 % quantile is the goalposts of the editions", () => {
  const [model] = readRepository(committedFiles("data/models/nation-1/")).repository.models;
  const own = model!.goalposts.get("2019-2023")!.map(({ indicator, low, high }) => ({ indicator, low, high }));
  const drawn = model!.bounds.filter(({ base, rule }) => base === "2019-2023" && rule === "min-95");
  const byId = (rows: readonly { readonly indicator: string; readonly low: number; readonly high: number }[]) =>
    new Map(rows.map(({ indicator, low, high }) => [indicator, [low, high]]));
  expect(byId(drawn)).toEqual(byId(own));
  expect(own.length).toBe(18);
});
it("goalposts pools the scored values of the base years, before any logarithm, and rounds outward", async () => {
  const files = await readFixture({
    "data/models/small-1/model.yml": (text) =>
      swap("bases: [2022-2022]", "bases: [2022-2023]")(swap("rules: [min-max, 5-95]", "rules: [min-max]")(text)),
  });
  await goalposts({}, memoryEffects(files));
  // Inventions are a third of all patents everywhere: 33.3 %. Per 10,000 residents, scored as a logarithm, they differ.
  const [head, perHead, share] = String(files.get(bounds)).split("\n");
  expect(head).toBe("indicator,base,rule,low,high");
  expect(perHead).toBe("SC01,2022-2023,min-max,100,160");
  expect(share).toBe("SC02,2022-2023,min-max,33,34");
});
it("goalposts --check says which file is stale, writes nothing and returns 1; without it, the other files stay", async () => {
  const files = await readFixture();
  const before = new Map(files);
  const effects = memoryEffects(files);
  expect(await goalposts({ check: true }, effects)).toBe(1);
  expect(effects.lines.log).toEqual([`${bounds}: not what the data give`]);
  expect(files).toEqual(before);
  expect(await goalposts({}, effects)).toBe(0);
  const asText = (content: string | Uint8Array) =>
    typeof content === "string" ? content : new TextDecoder().decode(content);
  const changed = [...files].filter(([path, content]) => asText(content) !== asText(before.get(path) ?? ""));
  expect(changed.map(([path]) => path)).toEqual([bounds]);
  expect([...files.keys()].sort()).toEqual([...before.keys()].sort());
});
it("goalposts makes a file that is missing, and refuses data with other errors", async () => {
  const files = await readFixture({ [bounds]: null });
  await goalposts({}, memoryEffects(files));
  expect(files.has(bounds)).toBe(true);
  const broken = await readFixture({ "data/raw/patents/2023.csv": swap("1140,件", "x,件") });
  await expect(goalposts({}, memoryEffects(broken))).rejects.toThrow("2023.csv");
});
