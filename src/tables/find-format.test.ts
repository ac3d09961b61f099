import { expect, it } from "vitest";
import { findFormat, pathsIn } from "./find-format.ts";

it("findFormat knows a file by its path", () => {
  expect(findFormat("data/raw/patents/2023.csv")).toMatchObject({
    format: { name: "raw" },
    parts: { dataset: "patents", year: "2023" },
  });
  expect(findFormat("data/raw/patents/notes.csv")?.format.name).toBe("notes");
  expect(findFormat("data/models/nation-1/goalposts-2019-2023.csv")?.parts).toEqual({
    model: "nation-1",
    version: "2019-2023",
  });
});
it("findFormat knows no other file", () => {
  for (const path of [
    "data/raw/2023.csv",
    "data/raw/a/23.csv",
    "data/raw/a/b/2023.csv",
    "data/raw/a/2023.csv.bak",
    "x",
  ]) {
    expect([path, findFormat(path)]).toEqual([path, null]);
  }
});
it("findFormat(path) knows an edition of the world, whose form is its own, by its name", () => {
  expect(findFormat("data/editions/world-2020.yml")?.format.name).toBe("technology-edition");
  expect(findFormat("data/editions/nation-2020.yml")?.format.name).toBe("edition");
});
it("pathsIn lists what may stand in a folder", () =>
  expect(pathsIn("data/editions")).toEqual(["data/editions/world-<year>.yml", "data/editions/<edition>.yml"]));
