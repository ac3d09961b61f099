import { expect, it } from "vitest";
import { checkApi } from "./api.ts";
import { checkDownloads } from "./downloads.ts";
import { type ResultTables, readCsv, resultNames } from "./result-tables.ts";
import { siteOf } from "./site.ts";

const csv = "entity_id,node,value\n1,level,49.7000\n1,P,\n";
const rows = readCsv(csv);
const tables: ResultTables = {
  edition: "nation-2023",
  state: "draft",
  rows: Object.fromEntries(resultNames.map((name) => [name, rows])) as unknown as ResultTables["rows"],
  byAnchor: new Map(),
  analyses: new Map(),
  sureFrom: 0.8,
  units: new Map(),
  weights: [],
  compared: [],
  grades: new Map(),
  tiers: [],
  before: null,
};
const committed = { edition: "nation-2023", names: [...resultNames, "inputs"] };
const labelled = Object.fromEntries(
  [...resultNames, "inputs"].flatMap((name) => [
    [`downloads/nation-2023/${name}.csv`, csv],
    ...["zh", "en"].map((lang) => [`downloads/nation-2023/${name}-${lang}.csv`, `\uFEFF单元\na\nb\n`]),
  ]),
);
const downloads = (texts: Record<string, string>) =>
  checkDownloads(siteOf({ ...labelled, ...texts }), [committed], () => new TextEncoder().encode(csv)).problems;
const body = '"rows":[{"entity_id":"1","node":"level","value":49.7},{"entity_id":"1","node":"P","value":null}]';
const documents = Object.fromEntries(
  [...resultNames, "model", "manifest"].map((name) => [`api/v1/nation-2023/${name}.json`, `{${body}}`]),
);
const api = (texts: Record<string, string>) => checkApi(siteOf({ ...documents, ...texts }), [tables]).problems;

it("labelled tables with a byte order mark, and plain copies, are right", () => expect(downloads({})).toEqual([]));
it.each([
  ["scores-zh.csv", "单元\na\nb\n", "does not begin with a byte order mark"],
  ["scores-zh.csv", "\uFEFF单元\na\n", "has 1 rows, the committed table 2"],
  ["scores-zh.csv", '\uFEFF单元\n"a\n', "line 2 cannot be read"],
  ["sobol-en.csv", "\uFEFF单元\na\n", "has 1 rows, the committed table 2"],
  ["inputs-zh.csv", "\uFEFF单元\na\n", "has 1 rows, the committed table 2"],
  ["regions/500000-zh.csv", "\uFEFF单元\n", "has no rows"],
  ["scores.csv", "entity_id\n", "differs from the committed table"],
])("downloads/nation-2023/%s is wrong when it reads %j", (name, text, problem) =>
  expect(downloads({ [`downloads/nation-2023/${name}`]: text })).toEqual([expect.stringContaining(problem)]),
);
it("a table that is committed empty has no rows, as the changes of an edition without one before it", () => {
  const head = "entity_id,node\n";
  const none = ["zh", "en"].map((lang) => [`downloads/nation-2023/changes-${lang}.csv`, "\uFEFF单元\n"]);
  const empty = checkDownloads(
    siteOf({ ...labelled, ...Object.fromEntries(none), "downloads/nation-2023/changes.csv": head }),
    [committed],
    (path) => new TextEncoder().encode(path.endsWith("/changes.csv") ? head : csv),
  );
  expect(empty.problems).toEqual([]);
  expect(downloads({ "downloads/nation-2023/changes-zh.csv": "\uFEFF单元\n" })).toEqual([
    expect.stringContaining("has no rows"),
  ]);
});
it("a table that cannot be downloaded is missed", () =>
  expect(checkDownloads(siteOf({}), [committed], () => new Uint8Array()).problems).toHaveLength(42));
it("every committed table is offered, the cells behind profiles and the world without labels", () => {
  const missing = (edition: string, ...names: readonly string[]) =>
    checkDownloads(siteOf({}), [{ edition, names }], () => new Uint8Array()).problems;
  expect(missing("city-2023", "industry-inputs")).toHaveLength(3);
  expect(missing("city-2023", "profile-inputs")).toEqual(["downloads/city-2023/profile-inputs.csv: is missing"]);
  expect(missing("nation-2023", "sideways-inputs")).toHaveLength(1);
  expect(missing("nation-2023", "sideways")).toHaveLength(3);
  expect(missing("world-2020", "inputs")).toEqual(["downloads/world-2020/inputs.csv: is missing"]);
});
it("a document that every edition has is missed", () => {
  const { "api/v1/nation-2023/model.json": _, ...others } = documents;
  expect(checkApi(siteOf(others), [tables]).problems).toEqual(["api/v1/nation-2023/model.json: is missing"]);
});
it("documents that hold the committed rows are right, whatever they add", () => {
  expect(api({})).toEqual([]);
  expect(api({ "api/v1/index.json": "{}" })).toEqual([]);
  expect(api({ "api/v1/nation-2023/scores.json": `{${body.replace('"node":"P"', '"node":"P","more":1')}}` })).toEqual(
    [],
  );
});
it.each([
  ["scores.json", `{${body.replace("49.7", "49.8")}}`, "row 1 value: 49.8, committed 49.7000"],
  ["scores.json", `{${body.replace("null", "0")}}`, "row 2 value: 0, committed empty"],
  ["dynamics.json", `{${body.replace("49.7", "49.8")}}`, "row 1 value: 49.8, committed 49.7000"],
  ["scores.json", "{", "does not parse"],
  ["scores.json", '{"rows":[]}', "has 0 rows, the committed table 2"],
  ["regions/1.json", `{${body.replace("rows", "scores")}}`, "indicators: has no rows"],
])("api/v1/nation-2023/%s is wrong when it holds %s", (name, text, problem) =>
  expect(api({ [`api/v1/nation-2023/${name}`]: text })[0]).toContain(problem),
);
