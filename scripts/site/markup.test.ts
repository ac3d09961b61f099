import { expect, it } from "vitest";
import { validate } from "./markup.ts";

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
