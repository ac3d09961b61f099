import { expect, it } from "vitest";
import { readFixture, swap } from "../../fixtures/validate/read-fixture.ts";
import { readRepository } from "./read-repository.ts";

const raw = "data/raw/patents/2023.csv";
const encoder = new TextEncoder();

async function fixture(): Promise<Map<string, Uint8Array>> {
  return new Map([...(await readFixture())].map(([path, text]) => [path, encoder.encode(String(text))]));
}

const rowsIn = (files: ReadonlyMap<string, Uint8Array>) =>
  readRepository(files).repository.datasets.find(({ dataset }) => dataset.id === "patents")!.rows;

it("the same bytes are read once: the rows are the same, and only those of a changed file are read anew", async () => {
  const files = await fixture();
  const before = rowsIn(files);
  const changed = swap("1140,件", "1141,件")(new TextDecoder().decode(files.get(raw)));
  const after = rowsIn(new Map(files).set(raw, encoder.encode(changed)));
  expect(before.length).toBe(after.length);
  before.forEach((row, at) => {
    expect(row === after[at]).toBe(row.place.file !== raw);
  });
  expect(after.map(({ value }) => value)).toContain(1141);
});
it("the same bytes are read anew at another path, where they stand for something else", async () => {
  const files = await fixture();
  rowsIn(files);
  files.set("data/raw/patents/2024.csv", files.get(raw)!);
  expect(new Set(rowsIn(files).map(({ place }) => place.file))).toContain("data/raw/patents/2024.csv");
});
it("the same bytes are read anew where their dataset has other dimensions", async () => {
  const files = await fixture();
  const { problems } = readRepository(files);
  const described = "data/raw/patents/dataset.yml";
  const text = `${new TextDecoder().decode(files.get(described))}dimensions: [industry_id]\n`;
  const told = readRepository(new Map(files).set(described, encoder.encode(text))).problems;
  expect(problems).toEqual([]);
  expect(told.map(({ file, column }) => `${file} ${column}`)).toContain(`${raw} industry_id`);
});
it("what is wrong with a file is told each time that it is read", async () => {
  const files = (await fixture()).set(raw, encoder.encode("entity_id\n"));
  const [first, second] = [readRepository(files).problems, readRepository(files).problems];
  expect(first.length).toBeGreaterThan(0);
  expect(second).toEqual(first);
});
