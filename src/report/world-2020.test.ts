import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseTechnology } from "../results/parse-technology.ts";
import { economyRow, technologyFieldRow } from "../schema/reference.ts";
import { manifest } from "../schema/results.ts";
import { technologyEdition, technologyModel } from "../schema/technology-edition.ts";
import { readTable } from "../tables/read-table.ts";
import { economyLede, fieldsOn, strengthsFinding } from "./economy-finding.ts";
import { fieldLede, leadingSince, shareFinding } from "./field-finding.ts";
import { plainText } from "./segment.ts";
import { workedWorld } from "./worked-world.ts";
import { economiesLede, fieldsLede } from "./world-finding.ts";
import { openWorld } from "./world-view.ts";

const root = join(import.meta.dirname, "../..");
const text = (path: string) => readFileSync(join(root, path), "utf8");
const rows = <Schema extends Parameters<typeof readTable>[2]["schema"]>(path: string, schema: Schema) =>
  readTable(path, text(path), { schema }).rows;
const folder = "data/results/world-2020";
const view = openWorld(
  {
    edition: technologyEdition.parse(parse(text("data/editions/world-2020.yml"))),
    model: technologyModel.parse(parse(text("data/models/world-1/technology.yml"))),
    results: parseTechnology((name) => text(`${folder}/${name}`)),
    manifest: manifest.parse(JSON.parse(text(`${folder}/manifest.json`))),
  },
  {
    economies: rows("data/reference/economies.csv", economyRow) as never,
    technologyFields: rows("data/reference/technology-fields.csv", technologyFieldRow) as never,
  },
);
const said = (sentences: readonly Parameters<typeof plainText>[0][]) => sentences.map(plainText).join(" ");

describe("the world in 2020, as published", () => {
  it("has 36 ranked economies in 35 fields of five sectors, China first", () => {
    expect(view.ranked).toHaveLength(36);
    expect(view.fields).toHaveLength(35);
    expect(view.sectors).toHaveLength(5);
    expect(view.ranked[0]?.entity_id).toBe("CHN");
  });
  // technology.csv:7384: 51306 of 95834 families, 53.5363 %; RTA 1.0954 from 1.0844 to 1.1066.
  it("says where China stands in computer technology, in both languages", () => {
    const zh = said(fieldLede({ view, field: "T06", lang: "zh" }));
    expect(zh).toContain("2020 年全球计算机技术的授权专利族，中国占 53.5%，在 36 个经济体中居第 1 位。");
    expect(zh).toContain("相对技术优势 RTA 为 1.10（95% 区间 1.08—1.11），整个区间在 1 以上");
    const en = said(fieldLede({ view, field: "T06", lang: "en" }));
    expect(en).toContain("China holds 53.5%, 1st of 36 economies.");
    expect(en).toContain("(RTA) is 1.10, 95% interval 1.08–1.11, wholly above 1");
  });
  it("says since when China has led a field", () => {
    const since = leadingSince(view, "CHN", "T06")!;
    expect(view.leaders("T06", since)[0]?.economy).toBe("CHN");
    expect(view.leaders("T06", since - 1)[0]?.economy).not.toBe("CHN");
    expect(shareFinding({ view, field: "T06", lang: "zh" })).toContain(`${since} 年起居首`);
    expect(leadingSince(view, "DEU", "T06")).toBeNull();
  });
  it("fieldsOn parts the fields of an economy by the side of 1, none on two, the furthest first", () => {
    const sides = (["above", "below", "level"] as const).map((side) => fieldsOn(view, "DEU", side));
    const all = sides.flat().map(({ field }) => field);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(view.fields.filter(({ field_id }) => view.cell("DEU", field_id).rta !== null).length);
    expect(sides[0]!.map(({ rta }) => rta)).toEqual(sides[0]!.map(({ rta }) => rta).sort((a, b) => b! - a!));
    expect(sides[0]![0]?.field).toBe("T32");
  });
  it("says what Germany is strong in, and every economy and list has its sentences", () => {
    expect(said(economyLede({ view, economy: "DEU", lang: "en" }))).toContain("most of all in transport (2.94)");
    for (const { entity_id: economy } of view.ranked) {
      for (const lang of ["zh", "en"] as const) {
        const words = said(economyLede({ view, economy, lang }));
        expect(words).not.toMatch(/undefined|null|NaN/);
        expect(words.length).toBeGreaterThan(20);
      }
    }
    for (const { field_id: field } of view.fields) {
      expect(said(fieldLede({ view, field, lang: "en" }))).not.toMatch(/undefined|null|NaN/);
    }
    expect(said(fieldsLede(view, "zh"))).not.toMatch(/undefined|null|NaN/);
    expect(said(economiesLede(view, "en"))).not.toMatch(/undefined|null|NaN/);
  });
  // technology.csv: one family in each of two fields, RTA 35.93 from 8.99 and 27.52 from 6.88.
  it("calls no field one of specialisation that rests on few families", () => {
    expect(fieldsOn(view, "PRI", "small").map(({ field }) => field)).toEqual(["T28", "T30"]);
    expect(said(economyLede({ view, economy: "PRI", lang: "zh" }))).toContain(
      "能说专精的没有：2 个的 RTA 区间整个在 1 以上，但都不足 5 族，分不出高低。",
    );
    expect(said(economyLede({ view, economy: "ARG", lang: "en" }))).toContain(
      "; in 1 more it lies above 1 too, but on fewer than 5 families, so it cannot be told.",
    );
    expect(strengthsFinding({ view, economy: "PRI", lang: "en" })).toBe(
      "Specialised in 0 fields, not in 0, 2 cannot be told",
    );
  });
  it.each(["rta", "rta-ex", "world-growth", "spread", "nearest", "outlook"] as const)(
    "the worked example %s comes to what is published, in both languages",
    (id) => {
      expect(workedWorld(id, view, "zh").length).toBeGreaterThan(0);
      expect(workedWorld(id, view, "en").length).toBe(workedWorld(id, view, "zh").length);
    },
  );
});
