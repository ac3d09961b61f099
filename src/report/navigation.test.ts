import { expect, it } from "vitest";
import { navigation } from "../i18n/shell.ts";
import { navigationOf } from "./navigation.ts";
import { tinyWorld } from "./tiny-world.ts";

it("the navigation of a site that reports on the world is whole", () =>
  expect(navigationOf({ worlds: [tinyWorld({ technology: [] })] })).toEqual(navigation));
it("a site without the world has no place for its fields and economies, and all others", () => {
  const left = navigationOf({ worlds: [] }).map(({ path }) => path);
  expect(navigation.map(({ path }) => path).filter((path) => !left.includes(path as (typeof left)[number]))).toEqual([
    "/industries/",
    "/economies/",
  ]);
});
