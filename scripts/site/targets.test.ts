import { expect, it } from "vitest";
import { openTargets, resolvePath } from "./targets.ts";

it("resolvePath stays inside the site", () => {
  expect(resolvePath("../../x", "a/b/index.html")).toBe("x");
  expect(resolvePath("../x", "index.html")).toBeNull();
});
it.each([
  ["../b/index.html?e=1#x-%C3%A9", { file: "b/index.html", anchor: "x-%C3%A9", place: null }],
  ["#s-level", { file: "a/index.html", anchor: "s-level", place: null }],
  ["../../x.js", { file: null, anchor: "", place: null }],
  ["https://example.org/#a", null],
  ["//example.org/x.png", null],
  ["mailto:a@example.org", null],
])("the target of %s", (value, target) => expect(openTargets()("a/index.html")(value)).toEqual(target));
it("a passport has a number at an anchor that names one, the same in both languages and from every page", () => {
  const targetsOf = openTargets();
  const place = { edition: "nation-2023", entity: "500000", anchor: "s-level" };
  const found = targetsOf("a/index.html")("../numbers/nation-2023/500000/index.html#s-level");
  expect(found).toEqual({ file: "numbers/nation-2023/500000/index.html", anchor: "s-level", place });
  expect(targetsOf("index.html")("numbers/nation-2023/500000/index.html#s-level")).toBe(found);
  expect(targetsOf("en/index.html")("numbers/nation-2023/500000/index.html#s-level")?.place).toBe(found?.place);
});
it("a passport has no number at another anchor, with a query, or as a link within it", () => {
  const find = openTargets()("numbers/nation-2023/500000/index.html");
  for (const value of ["index.html", "index.html#top", "index.html?e#s-level", "#s-level"])
    expect(find(value)).toMatchObject({ file: "numbers/nation-2023/500000/index.html", place: null });
});
