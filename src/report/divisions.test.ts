import { expect, it } from "vitest";
import type { Entity } from "../schema/reference.ts";
import { divisions } from "./divisions.ts";
import { tinyEdition } from "./tiny-edition.ts";

const { provinces } = tinyEdition();
const none = { groups: [], members: () => [] };
const group = (entity_id: string, short_zh: string): Entity => ({
  ...provinces[0]!,
  entity_id,
  short_zh,
  kind: "group",
});

it("divisions parts provinces by the first digit of their codes, none left out", () => {
  const parts = divisions({ ...none, provinces });
  expect(parts.map(({ id, name, members }) => [id, name?.en, members.length])).toEqual([
    ["1", "North", 1],
    ["5", "Southwest", 2],
  ]);
});
it("divisions leaves other entities in one list", () => {
  const districts = provinces.map((row) => ({ ...row, kind: "region" as const }));
  expect(divisions({ ...none, provinces: districts }).map(({ name }) => name)).toEqual([null]);
});
it("divisions goes by the groups of an edition where each entity is in one of them", () => {
  const [first, ...others] = provinces;
  const groups = [group("G12-A", "甲"), group("G12-B", "乙")];
  const members = (id: string) => (id === "G12-A" ? [first!] : others);
  const parts = divisions({ provinces, groups, members });
  expect(parts.map(({ name, members: own }) => [name?.zh, own.length])).toEqual([
    ["甲", 1],
    ["乙", 2],
  ]);
});
it("divisions does not go by groups that overlap or leave somebody out", () => {
  const groups = [group("G-A", "甲"), group("G-B", "乙")];
  const overlapping = divisions({ provinces, groups, members: () => provinces.slice(0, 2) });
  const partial = divisions({ provinces, groups, members: (id) => (id === "G-A" ? provinces.slice(0, 1) : []) });
  expect([overlapping, partial].map(([part]) => part!.name?.en)).toEqual(["North", "North"]);
});
