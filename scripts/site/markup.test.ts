import { expect, it } from "vitest";
import { checkMarkup, validate } from "./markup.ts";
import { siteOf } from "./site.ts";

const page = (main: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body><main><h1>T</h1>${main}</main></body></html>`;

it("a sound page is right", () => expect(validate(page('<p id="m-C-U">A &amp; B</p>'))).toEqual([]));
it.each([
  ["no-dup-id", '<p id="a">x</p><p id="a">y</p>'],
  ["heading-level", "<h3>x</h3>"],
  ["wcag/h63", "<table><thead><tr><th>a</th></tr></thead><tbody><tr><th>b</th><td>c</td></tr></tbody></table>"],
  ["input-missing-label", '<input id="a" type="text" name="q">'],
  ["element-permitted-content", "<span><div>x</div></span>"],
  ["no-inline-style", '<p style="color:red">x</p>'],
  ["wcag/h37", '<img src="a.png">'],
])("%s is noticed", (rule, html) => expect(validate(page(html)).join()).toContain(rule));

it("of every type in each language the shortest page is looked at, and what shows more kinds of elements", () => {
  const [short, same, long] = [page("<p>a</p>"), page("<p>same, but longer</p>"), page('<p>a</p><p lang="en">b</p>')];
  const seenOf = (files: Record<string, string>) => checkMarkup(siteOf(files)).seen;
  const regions = { "regions/110000/index.html": short, "regions/120000/index.html": same };
  expect(seenOf(regions)).toBe(1);
  expect(seenOf({ ...regions, "en/regions/120000/index.html": same })).toBe(2);
  expect(seenOf({ ...regions, "regions/130000/index.html": long })).toBe(2);
  expect(seenOf({ ...regions, "about/index.html": long })).toBe(2);
});
it.each([
  ['<p class="x">a</p><p class="y"><input id="a" type="text" name="q"></p>', "input-missing-label"],
  [`<section><h2>a</h2><p id="b" hidden>b</p></section>${"<p>a</p>".repeat(99)}<h4>c</h4>`, "heading-level"],
  ["<p><i>a</i></p><span><div>x</div></span>", "element-permitted-content"],
])("what only one long page of many shows is looked at: %s", (main, rule) => {
  const others = Array.from({ length: 9 }, (_, i) => [`regions/11000${i}/index.html`, page("<p>a</p>")] as const);
  const site = siteOf({ ...Object.fromEntries(others), "en/regions/500000/index.html": page(main) });
  expect(checkMarkup(site).problems.join()).toContain(rule);
});
