import { expect, it } from "vitest";
import { navigation } from "../i18n/shell.ts";
import { offered } from "./navigation.ts";

it("offered leaves out the links to what a site has not, and keeps the order", () => {
  const worldly = ["/industries/", "/economies/"];
  const left = offered(navigation, { pageState: (path) => (worldly.includes(path) ? "left-out" : "there") });
  expect(left).toEqual(navigation.filter(({ path }) => !worldly.includes(path)));
});
it("offered keeps all links of a site that has all pages", () =>
  expect(offered(navigation, { pageState: () => "there" })).toEqual(navigation));
