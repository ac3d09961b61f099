import { expect, it } from "vitest";
import { committedRows, committedText, openCommitted, repository } from "../../fixtures/committed.ts";
import { apiNumbers, apiRegion, apiTable, apiTables, formatJson } from "./api.ts";
import type { DatasetCard, Library } from "./library.ts";
import { manifestChecksum, manifestText } from "./manifest.ts";

const datasets = repository.datasets.map(({ dataset }) => dataset as DatasetCard);
const library = {
  jumps: [],
  units: repository.units,
  dataset: (field) => datasets.find((card) => card.fields.some(({ id }) => id === field))!,
} satisfies Pick<Library, "dataset" | "jumps" | "units">;

const view = openCommitted("nation-2023");

it.each(apiTables)("the API's %s equals the result file, row by row", async (table) => {
  const document = JSON.parse(formatJson(await apiTable(view, table)));
  const source = committedRows("nation-2023", table);
  const columns = Object.keys(source[0]!);
  const asText = (value: unknown) => (value === null ? "" : typeof value === "number" ? String(value) : value);
  const plain = (cell: string | undefined) =>
    cell !== "" && Number.isFinite(Number(cell)) ? String(Number(cell)) : cell;
  const rows = (document.rows as Record<string, unknown>[]).map((row) => columns.map((name) => asText(row[name])));
  // codes such as 500000 read as numbers too, and print the same
  expect(rows).toEqual(source.map((row) => columns.map((name) => plain(row[name]))));
  expect(document).toMatchObject({ edition: "nation-2023", state: "draft", table });
});
it("every document of an edition says the checksum of the manifest as it is committed", async () => {
  expect(manifestText(view.manifest)).toBe(committedText("data/results/nation-2023/manifest.json"));
  const { manifest_sha256 } = await apiRegion(view, "500000");
  expect(manifest_sha256).toBe(await manifestChecksum(view.manifest));
  expect(manifest_sha256).toMatch(/^[0-9a-f]{64}$/);
});
it("the passport as JSON gives the cells behind a number, with file and line", async () => {
  const { indicators } = (await apiNumbers(view, library, "500000")) as {
    indicators: readonly Record<string, unknown>[];
  };
  const cells = indicators.find((row) => row["indicator"] === "NC02")!["cells"] as { source: string }[];
  expect(cells.length).toBe(6);
  expect(cells.every(({ source }) => /^data\/raw\/.+\.csv:\d+$/.test(source))).toBe(true);
});
it("the numbers of an entity hold its analyses, too: every change, interval and face with what it was formed from", async () => {
  const { changes, sensitivity, quality, drawn } = (await apiNumbers(view, library, "500000")) as Record<
    string,
    readonly Record<string, unknown>[]
  >;
  const own = (rows: readonly { entity_id: string }[]) => rows.filter((row) => row.entity_id === "500000");
  expect(changes).toEqual(own(view.results.changes));
  expect(sensitivity).toEqual(own(view.results.sensitivity));
  expect(quality!.find((row) => row["face"] === "quality")!["inputs"]).toHaveLength(4);
  expect(drawn).toMatchObject({ draws: 1000, seed: 2023 });
});
it("formatJson is the same text whenever it is written", async () =>
  expect(formatJson(await apiRegion(view, "500000"))).toBe(
    formatJson(await apiRegion(openCommitted("nation-2023"), "500000")),
  ));
it("every document of a sample edition says its state", async () => {
  const sample = { ...view, edition: { ...view.edition, state: "sample" as const } };
  const documents = [
    ...(await Promise.all(apiTables.map((table) => apiTable(sample, table)))),
    await apiRegion(sample, "500000"),
    await apiNumbers(sample, library, "500000"),
  ];
  expect(documents.map((document) => document["state"])).toEqual(documents.map(() => "sample"));
});
