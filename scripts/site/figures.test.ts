import { expect, it } from "vitest";
import { checkFigures } from "./figures.ts";
import { siteOf } from "./site.ts";

const figure = (source: string) =>
  `<figure id="f"><figcaption>C</figcaption><table></table><p class="figure-source">${source}</p></figure>`;

it("a figure with caption, table, source, status and edition is right", () => {
  const zh = figure('来源：甲 <span class="status">推算</span> 版次 2023');
  const en = figure('Source: A <span class="status">derived</span> Edition 2023');
  expect(checkFigures(siteOf({ "index.html": zh, "en/index.html": en }))).toEqual({ seen: 2, problems: [] });
});
it("a table of parameters has no status", () =>
  expect(
    checkFigures(siteOf({ "index.html": figure("来源：data/models/nation-1/model.yml 版次 2023") })).problems,
  ).toEqual([]));
it("what a figure lacks is named", () => {
  expect(checkFigures(siteOf({ "index.html": figure("来源：甲") })).problems).toEqual([
    "index.html: figure f has no status",
    "index.html: figure f has no edition",
  ]);
  expect(checkFigures(siteOf({ "index.html": "<figure></figure>" })).problems).toHaveLength(6);
});
