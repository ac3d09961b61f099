import { describe, expect, it } from "vitest";
import { committed, editions, catalogueOf as read, textOf } from "../fixtures/catalogue/committed.ts";
import { parseCatalogue } from "../src/results/parse-catalogue.ts";
import { DataError } from "../src/tables/problem.ts";
import { catalogue } from "./catalogue.ts";
import { engineVersion } from "./evaluate.ts";
import { UsageError } from "./lib/args.ts";
import { memoryEffects } from "./lib/effects.ts";

const adjustments = "data/catalogue/adjustments/city-2023.csv";

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
  const text = (path: string) => Buffer.from(files.get(path) ?? "").toString();
  return { text, files, lines: effects.lines.log };
}

describe("npm run catalogue", () => {
  it("makes the catalogues that are committed, and nothing else", async () => {
    const { text, files, lines } = await made();
    const inside = [...committed.keys()].filter((path) => path.startsWith("data/catalogue/"));
    for (const path of inside) expect(text(path) === textOf(path), path).toBe(true);
    expect(files.size).toBe(committed.size);
    expect(lines.map((line) => /^catalogue (\S+) →/.exec(line)?.[1])).toEqual(editions);
  }, 240_000);

  it("makes an edition alone from the committed one before it", async () => {
    const { text, lines } = await made({ edition: "city-2022" });
    for (const name of ["entries.csv", "steps.csv", "evidence.csv", "distance.csv", "manifest.json"]) {
      const path = `data/catalogue/city-2022/${name}`;
      expect(text(path) === textOf(path), path).toBe(true);
    }
    expect(lines.length).toBe(1);
  }, 180_000);

  it("writes into the folder that it is told", async () => {
    const { text } = await made({ edition: "world-2020", out: "elsewhere" });
    expect(text("elsewhere/world-2020/entries.csv")).toBe(textOf("data/catalogue/world-2020/entries.csv"));
    expect(text("elsewhere/register/world.csv")).toBe(textOf("data/catalogue/register/world.csv"));
  }, 180_000);

  it("tells what is missing, and what to run", async () => {
    const past = committed.keys().filter((path) => path.startsWith("data/catalogue/city-2021/"));
    const gone = Object.fromEntries([...past].map((path) => [path, null]));
    await expect(made({ edition: "city-2022" }, gone)).rejects.toThrow(
      "data/catalogue/city-2021: not there; run npm run catalogue -- --edition city-2021 first",
    );
    await expect(made({ edition: "city-2022" }, { "data/results/city-2022/cells.csv": null })).rejects.toThrow(
      "data/results/city-2022/cells.csv: not there; run npm run evaluate -- --edition city-2022 first",
    );
    const asked = made({ edition: "world-1999" });
    await expect(asked).rejects.toThrow(UsageError);
    await expect(asked).rejects.toThrow(/--edition: no edition "world-1999".*world-2020/);
  }, 240_000);

  it("gives ids anew where the register is gone, and keeps those that it has", async () => {
    const register = "data/catalogue/register/world.csv";
    expect((await made({ edition: "world-2020" }, { [register]: null })).text(register)).toBe(textOf(register));
    const older = textOf(register).replace("DX-2020-I-CHN-T01-1", "DX-2020-I-CHN-T01-7");
    const { text } = await made({ edition: "world-2020" }, { [register]: older });
    expect(text("data/catalogue/world-2020/entries.csv")).toContain("DX-2020-I-CHN-T01-7,I,CHN,T01,");
    expect(text(register)).toBe(older);
  }, 180_000);

  it("dates entries from the day of publication, for three years", async () => {
    const edition = "data/editions/world-2020.yml";
    const published = textOf(edition).replace("published: null", "published: 2024-05-01");
    const { text } = await made({ edition: "world-2020" }, { [edition]: published });
    const rows = parseCatalogue((name) => text(`data/catalogue/world-2020/${name}`)).entries;
    expect(new Set(rows.map((row) => `${row.valid_from} ${row.valid_to}`))).toEqual(new Set(["2024-05-01 2027-04-30"]));
  }, 180_000);

  it("shows a changed threshold as changed rows, of those alone whom it concerns", async () => {
    const plan = "data/models/world-1/catalogue.yml";
    const changed = textOf(plan).replace("strong: 60", "strong: 50");
    const { text } = await made({ edition: "world-2020" }, { [plan]: changed });
    const before = read("world-2020").entries;
    const after = parseCatalogue((name) => text(`data/catalogue/world-2020/${name}`)).entries;
    const turned = after.filter(({ orientation }, at) => orientation !== before[at]!.orientation);
    // those whose advantage lies between 1 and 1.23
    expect(turned.map(({ industry }) => industry)).toEqual(["T03", "T06", "T12", "T16", "T21", "T29", "T30"]);
  }, 180_000);
});

describe("adjustments by experts", () => {
  const with2023 = (change: (text: string) => string) => ({ [adjustments]: change(textOf(adjustments)) });

  it("are laid over, with both grades and the place of the line", async () => {
    const { entries, steps } = read("city-2023");
    const id = "DX-2019-I-0-I10-ROBOT-1";
    expect(entries.find((row) => row.id === id)).toMatchObject({ rule_grade: "key", published_grade: "key" });
    expect(steps.find((row) => row.entry === id && row.step === "expert")).toMatchObject({
      ...{ before: "encouraged", after: "key", cause: "adjusted", source: `${adjustments}:2` },
    });
    expect(textOf(adjustments)).toContain(id);
    const { text } = await made({ edition: "city-2023" }, { [adjustments]: null });
    const without = parseCatalogue((name) => text(`data/catalogue/city-2023/${name}`)).entries;
    const other = without.filter((row, at) => row.published_grade !== entries[at]!.published_grade);
    expect(other.map((row) => row.id)).toEqual([id, "DX-2019-X-500156-I6-EQUIPMENT-1"]);
  }, 180_000);

  it("are refused where the grade before is another by now, and nothing is written", async () => {
    const changes = with2023((text) => text.replace(",encouraged,key,", ",nurtured,encouraged,"));
    const asked = made({ edition: "city-2023" }, changes);
    await expect(asked).rejects.toThrow(DataError);
    await expect(asked).rejects.toThrow(
      'city-2023.csv:2 before: expected the grade after the other steps, now "encouraged", got "nurtured"',
    );
  }, 180_000);
});
