import { expect, it } from "vitest";
import { checkPageList } from "./page-list.ts";
import { siteOf } from "./site.ts";

const site = siteOf({ "index.html": "", "en/index.html": "", "en/regions/1/index.html": "", "404.html": "" });

it("checkPageList asks for the Chinese address of every page", () => {
  const asked: string[] = [];
  const found = checkPageList(site, (address) => {
    asked.push(address);
    return "there";
  });
  expect(found).toEqual({ seen: 3, problems: [] });
  expect(asked.sort()).toEqual(["/", "/", "/regions/1/"]);
});
it("checkPageList names a page that the list does not have", () => {
  const { problems } = checkPageList(site, (address) => (address === "/" ? "there" : "left-out"));
  expect(problems).toEqual(["en/regions/1/index.html: src/report/site-pages.ts has no such page"]);
});
