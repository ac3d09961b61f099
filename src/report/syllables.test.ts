import { expect, it } from "vitest";
import { breakable } from "./syllables.ts";

const shown = (name: string) => breakable(name).replaceAll("\u00AD", "·");

it.each([
  ["Heilongjiang", "Hei·long·jiang"],
  ["Chongqing", "Chong·qing"],
  ["Guangdong", "Guang·dong"],
  ["Inner Mongolia", "Inner Mon·go·lia"],
  ["Hubei", "Hubei"],
  ["重庆", "重庆"],
])("breakable lets %s break as %s", (name, broken) => expect(shown(name)).toBe(broken));
it("breakable adds nothing but places to break", () =>
  expect(breakable("Xinjiang Uygur Autonomous Region").replaceAll("\u00AD", "")).toBe(
    "Xinjiang Uygur Autonomous Region",
  ));
