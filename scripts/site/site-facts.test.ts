import { expect, it } from "vitest";
import { siteOf } from "./site.ts";
import { factsOf } from "./site-facts.ts";

it("factsOf reads a site once", () => {
  const site = siteOf({ "index.html": "<p>a</p>" });
  expect(factsOf(site)).toBe(factsOf(site));
});
