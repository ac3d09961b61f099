import { expect, it } from "vitest";
import { problemsOf, swap } from "../fixtures/validate/read-fixture.ts";
import { tells } from "../fixtures/validate/tells.ts";

const raw = "data/raw/patents/2023.csv";
const reference = (name: string) => `data/reference/${name}.csv`;

tells([
  [
    "a code before its time",
    reference("entities"),
    swap("1997-03-14,", "2023-01-01,"),
    "validity error data/raw/patents/2022.csv:5 entity_id",
  ],
  [
    "a code whose time ends before the year does",
    reference("entities"),
    swap("1997-03-14,", "1997-03-14,2023-12-30"),
    `validity error ${raw}:5 entity_id`,
  ],
  [
    "a span that ends before it begins",
    reference("entities"),
    swap("1997-03-14,", "1997-03-14,1990-01-01"),
    `validity error ${reference("entities")}:3 valid_to`,
  ],
  [
    "a parent that there is not",
    reference("entities"),
    swap("四川,Sichuan,100000", "四川,Sichuan,100001"),
    `entity error ${reference("entities")}:4 parent`,
  ],
  [
    "a neighbour that there is not",
    reference("neighbours"),
    swap("500000,510000", "500000,510001"),
    `entity error ${reference("neighbours")}:2 neighbour_id`,
  ],
  [
    "a neighbour of another kind",
    reference("neighbours"),
    swap("500000,510000", "100000,510000"),
    `entity-kind error ${reference("neighbours")}:2 neighbour_id`,
  ],
  [
    "neighbours with the larger code first",
    reference("neighbours"),
    swap("500000,510000", "510000,500000"),
    `neighbours error ${reference("neighbours")}:2 neighbour_id`,
  ],
  [
    "a member of what is no group",
    reference("members"),
    swap("G-WEST,500000", "510000,500000"),
    `entity-kind error ${reference("members")}:2 group_id`,
  ],
  [
    "an alias that is another's name",
    reference("aliases"),
    swap("渝", "四川"),
    `alias error ${reference("aliases")}:2 alias`,
  ],
  ["two provinces on one tile", reference("tiles"), swap("3,5", "4,5"), `tile error ${reference("tiles")}:3 column`],
  [
    "a province without tile",
    reference("tiles"),
    (text) => text.replace("510000,3,5\n", ""),
    `tile error ${reference("entities")}:4 entity_id`,
  ],
  [
    "a tile of what lies on no map",
    reference("tiles"),
    (text) => `${text}100000,0,0\n`,
    `entity-kind error ${reference("tiles")}:5 entity_id`,
  ],
  [
    "a break of an unknown field",
    reference("breaks"),
    swap("gdp,", "gnp,"),
    `field error ${reference("breaks")}:2 field`,
  ],
]);

const gone = "520201,region,水城县,Shuicheng County,水城,Shuicheng,520000,,2020-06-30,,\n";
const district = "520221,region,水城区,Shuicheng District,水城区,Shuicheng,520000,,,,\n";
const withRegions = (text: string) => text + gone + district;
const successors = reference("successors");
const successor = (row: string) => `entity_id,successor_id,kind\n${row}\n`;

it("a unit that is gone may have a successor of its kind, and its name may lead there", async () => {
  const told = await problemsOf({
    [reference("entities")]: withRegions,
    [successors]: successor("520201,520221,renamed"),
    [reference("aliases")]: (text) => `${text}水城县,520221,old-name,\n`,
  });
  expect(told).toEqual([]);
});
it.each([
  ["520221,520201,renamed", "successor", "entity_id"],
  ["520201,520000,merged", "entity-kind", "successor_id"],
  ["520201,529999,merged", "entity", "successor_id"],
])("validate tells the successor %s", async (row, rule, column) => {
  const told = await problemsOf({ [reference("entities")]: withRegions, [successors]: successor(row) });
  expect(told).toMatchObject([{ rule, severity: "error", file: successors, line: 2, column }]);
});
it("each kind has a tile grid of its own: tiles may be shared between kinds, and units that are gone need none", async () => {
  const grid = (more: string) => ({
    [reference("entities")]: withRegions,
    [reference("tiles")]: (text: string) => text + more,
  });
  expect(await problemsOf(grid(""))).toEqual([]);
  expect(await problemsOf(grid("520221,4,5\n"))).toEqual([]);
  expect(await problemsOf(grid("520201,4,5\n"))).toMatchObject([
    { rule: "tile", file: reference("entities"), line: 8, column: "entity_id" },
  ]);
});
it("a zone is no member of a group", async () => {
  const told = await problemsOf({
    [reference("entities")]: (text) => `${text}Z-PARK,zone,高新区,High-tech Zone,高新区,Zone,500000,,,,\n`,
    [reference("members")]: (text) => `${text}G-WEST,Z-PARK,,\n`,
  });
  expect(told).toMatchObject([{ rule: "entity-kind", file: reference("members"), column: "entity_id" }]);
});
it("a file that cannot be read in full stops the checks that rest on it, and says so", async () => {
  const found = await problemsOf({ [reference("entities")]: swap("四川,Sichuan,100000", "四川,Sichuan,1") });
  expect(found.map(({ rule }) => rule)).toEqual(["not-checked", "code"]);
});
