import { expect, it } from "vitest";
import { fileOf, languageOf } from "./places.ts";

const page = { type: "page" } as const;

it("a page is the index of its folder, another file stands where its address says", () => {
  expect(fileOf({ pathname: "/", route: page })).toBe("index.html");
  expect(fileOf({ pathname: "/en", route: page })).toBe("en/index.html");
  expect(fileOf({ pathname: "/en/data", route: page })).toBe("en/data/index.html");
  expect(fileOf({ pathname: "/404", route: page })).toBe("404.html");
  expect(fileOf({ pathname: "/api/v1/editions.json", route: { type: "endpoint" } })).toBe("api/v1/editions.json");
});

it("every place is rendered with one language: its own, or one for each kind of file that has none", () => {
  const english = [
    "/en",
    "/en/data",
    "/downloads/nation-2023/scores-en.csv",
    "/downloads/nation-2023/catalogue-en.xlsx",
  ];
  const chinese = [
    "/",
    "/404",
    "/data",
    "/energy",
    "/downloads/nation-2023/sensitivity.csv",
    "/downloads/nation-2023/scores-zh.csv",
  ];
  expect(english.map((pathname) => languageOf({ pathname }))).toEqual(english.map(() => "en"));
  expect(chinese.map((pathname) => languageOf({ pathname }))).toEqual(chinese.map(() => "zh"));
});
