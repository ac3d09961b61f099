import { expect, it } from "vitest";
import { bareNames, checkLabels } from "./labels.ts";
import { siteOf } from "./site.ts";

it.each([
  "中国台湾、中国香港、中国澳门",
  "31 个省级单元，不含港澳台",
  "without Hong Kong, Macao and Taiwan",
  "Hong Kong, Macao, Taiwan and others",
  "Taiwan, China",
])("%s is right", (text) => expect(bareNames(text)).toEqual([]));
it.each(["台湾", "含香港", "澳門", "Taiwan", "in Hong Kong", "Hong Kong and Macao"])("%s is bare", (text) =>
  expect(bareNames(text).length).toBeGreaterThan(0),
);
it("labels of pictures are read too", () =>
  expect(checkLabels(siteOf({ "index.html": '<img alt="台湾" src="a.png">' })).problems).toEqual([
    'index.html: "台湾" stands without its country',
  ]));
