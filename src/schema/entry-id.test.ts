import { expect, it } from "vitest";
import { committedFiles } from "../../fixtures/committed-files.ts";
import { readRepository } from "../tables/read-repository.ts";
import { scopeOfEntry } from "./entry-id.ts";

const { repository } = readRepository(committedFiles("data/reference/", "data/catalogue/register/"));

it("scopeOfEntry finds the scope of every entry that was given out", () => {
  for (const [scope, rows] of repository.registers) {
    expect(new Set(rows.map(({ id }) => scopeOfEntry(id, repository)))).toEqual(new Set([scope]));
  }
});
it.each(["DX-2019-R-999999-0-1", "DX-2019-I-0-NOPE-1", "DX-2019-R-500000", "", "/catalogue/"])(
  "scopeOfEntry knows no scope of “%s”",
  (id) => expect(scopeOfEntry(id, repository)).toBeNull(),
);
