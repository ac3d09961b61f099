import { expect, it } from "vitest";
import { withIndustries } from "../fixtures/validate/industries.ts";
import { readFixture } from "../fixtures/validate/read-fixture.ts";
import { parseIndustries } from "../src/results/parse-industries.ts";
import { evaluate } from "./evaluate.ts";
import { memoryEffects } from "./lib/effects.ts";

const folder = "data/results/nation-2023";

/** The files of the fixture's edition, evaluated. */
async function evaluated(patches: Readonly<Record<string, string>>): Promise<Map<string, string | Uint8Array>> {
  const files = await readFixture({ ...patches, "content/site.yml": null });
  await evaluate({}, "0.0.0", memoryEffects(files));
  return files;
}

it("evaluate writes the files of industries for a model that has any, and names what they rest on", async () => {
  const files = await evaluated(withIndustries as Readonly<Record<string, string>>);
  const results = parseIndustries((name) => String(files.get(`${folder}/${name}`)));
  expect(results.cells.map((row) => `${row.entity_id} ${row.industry_id}`)).toEqual(
    ["500000", "510000", "520000"].flatMap((entity) => [`${entity} F1-CARS`, `${entity} F1-CHIPS`]),
  );
  const { inputs, outputs } = JSON.parse(String(files.get(`${folder}/manifest.json`)));
  expect(Object.keys(inputs)).toEqual(
    expect.arrayContaining([
      "data/models/small-1/industry-indicators.csv",
      "data/raw/industry-figures/2022.csv",
      "data/raw/industry-figures/2023.csv",
      "data/reference/industries.csv",
    ]),
  );
  expect(Object.keys(outputs)).toEqual(expect.arrayContaining(["cells.csv", "cube.csv", "industry-inputs.csv"]));
});
it("evaluate writes none of them for a model of regions alone", async () => {
  const files = await evaluated({});
  const { inputs } = JSON.parse(String(files.get(`${folder}/manifest.json`)));
  expect([...files.keys()].filter((path) => /cells|cube|industr/.test(path) && path.startsWith(folder))).toEqual([]);
  expect(Object.keys(inputs).filter((path) => path.includes("industr"))).toEqual([]);
});
