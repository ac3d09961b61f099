import { expect, it } from "vitest";
import { proofPassport, proofSources } from "./proof-link.ts";

const of = (source: string) => proofSources({ source }, { edition: "city-2023", repository: "" });
const view = { edition: { id: "city-2023" } };

it("proofSources(row) lead to the table of the edition, or of the edition in front", () =>
  expect(of("cells.csv:500106:I6-AUTO:value city-2020/cells.csv:500106:I6-AUTO:value")).toEqual([
    { key: "cells.csv:500106:I6-AUTO:value", href: "/downloads/city-2023/cells.csv" },
    { key: "city-2020/cells.csv:500106:I6-AUTO:value", href: "/downloads/city-2020/cells.csv" },
  ]));
it("proofSources(row) lead to an entered file, and nowhere for the catalogue itself", () => {
  expect(of("data/raw/plan-listing/2021.csv:2")[0]!.href).toBe("/data/raw/plan-listing/2021.csv");
  expect(of("entries.csv:X:500101:published_grade")[0]!.href).toBeNull();
});
it("proofPassport(row) is the passport of a score, a pair or a scored indicator, and of nothing else", () => {
  const at = (quantity: string, source: string) => proofPassport({ quantity, source }, view);
  expect(at("P", "scores.csv:500101:P:value")).toBe("/numbers/city-2023/500101/#s-P");
  expect(at("M.K-E", "matching.csv:500101:K-E:matching")).toBe("/numbers/city-2023/500101/#m-K-E");
  expect(at("C07", "indicators.csv:500101:C07:score")).toBe("/numbers/city-2023/500101/#i-C07");
  expect(at("P", "scores.csv:110000:P:rank")).toBeNull();
  expect(at("K", "cells.csv:500106:I6-AUTO:property_score")).toBe("/numbers/city-2023/I6-AUTO/#r-500106");
  expect(at("K", "industries.csv:I6-AUTO:K:score")).toBe("/numbers/city-2023/I6-AUTO/#s-K");
  expect(at("IP01", "industries.csv:I6-AUTO:IP01:raw")).toBeNull();
  expect(at("K", "technology.csv:CHN:T01:2020:rta_ex")).toBeNull();
});
