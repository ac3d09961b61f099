import { expect, it } from "vitest";
import { divisions } from "./divisions.ts";
import { tinyEdition } from "./tiny-edition.ts";

const { provinces } = tinyEdition();

it("divisions parts provinces by the first digit of their codes, none left out", () => {
  const parts = divisions(provinces);
  expect(parts.map(({ id, name, members }) => [id, name?.en, members.length])).toEqual([
    ["1", "North", 1],
    ["5", "Southwest", 2],
  ]);
});
it("divisions leaves other entities in one list", () =>
  expect(divisions(provinces.map((row) => ({ ...row, kind: "region" as const }))).map(({ name }) => name)).toEqual([
    null,
  ]));
