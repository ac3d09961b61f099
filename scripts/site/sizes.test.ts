import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { siteOf } from "./site.ts";
import { checkSizes } from "./sizes.ts";

/** Text that does not compress below half its length. */
const noise = (bytes: number) =>
  Array.from({ length: bytes / 64 }, (_, i) => createHash("sha256").update(String(i)).digest("hex")).join("");

it("a page within the budgets is right, also when it is large but compresses", () =>
  expect(checkSizes(siteOf({ "index.html": "a".repeat(500_000) }))).toEqual({ seen: 1, problems: [] }));
it("a page that is too large compressed is wrong", () =>
  expect(checkSizes(siteOf({ "index.html": noise(256_000) })).problems[0]).toMatch(
    /^index.html: html of \d+ bytes compressed, more than 100000$/,
  ));
it("all scripts of a page count together", () => {
  const scripts = { "a.js": noise(51_200), "b.js": noise(51_200) };
  const one = checkSizes(siteOf({ "index.html": '<script src="a.js"></script>', ...scripts }));
  const both = checkSizes(
    siteOf({ "index.html": '<script src="a.js"></script><script src="b.js"></script>', ...scripts }),
  );
  expect([one.problems.length, both.problems.length]).toEqual([0, 1]);
});
