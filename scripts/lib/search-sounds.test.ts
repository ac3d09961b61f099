import { expect, it } from "vitest";
import { createFold } from "../../src/search/fold.ts";
import { soundsOf } from "./search-sounds.ts";

const fold = createFold();

it("soundsOf gives a whole name joined and by its initials, and its parts", () =>
  expect(soundsOf(["重庆市"], [], fold)).toEqual({
    whole: ["chongqingshi", "cqs"],
    parts: ["chong", "chongqing", "cq", "qing", "qingshi", "qs", "shi"],
  }));
it("soundsOf reads 长 and 重 by the word they stand in", () => {
  expect(soundsOf(["长期"], [], fold).whole).toContain("changqi");
  expect(soundsOf(["重要"], [], fold).whole).toContain("zhongyao");
});
it("soundsOf passes Latin words by", () =>
  expect(soundsOf(["R&D intensity"], [], fold)).toEqual({ whole: [], parts: [] }));
it("soundsOf takes no name of more than twelve characters whole", () =>
  expect(soundsOf(["高技术制造业新产品开发经费强度"], [], fold).whole).toEqual([]));
it("soundsOf takes a word of the dictionary as written there, wherever it stands", () => {
  const readings = [{ word: "协调度", reading: "xie tiao du" }];
  expect(soundsOf(["协调度"], readings, fold).whole).toEqual(["xietiaodu", "xtd"]);
  expect(soundsOf(["修正协调度"], readings, fold).parts).toContain("tiaodu");
});
