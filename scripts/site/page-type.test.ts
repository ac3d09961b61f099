import { expect, it } from "vitest";
import { otherPath, pageType, samplePages } from "./page-type.ts";

it("pageType puts a place in for codes, years and indicators", () => {
  expect(pageType("index.html")).toBe("home");
  expect(pageType("en/index.html")).toBe("home");
  expect(pageType("404.html")).toBe("404.html");
  expect(pageType("en/reports/nation-2023/regions/G-WEST/index.html")).toBe("reports/[edition]/regions/[entity]");
  expect(pageType("indicators/NP01/index.html")).toBe("indicators/[indicator]");
  expect(pageType("industries/T06/index.html")).toBe("industries/[field]");
  expect(pageType("en/numbers/world-2020/A-EU27/index.html")).toBe("numbers/[world-edition]/[economy]");
  expect(pageType("industries/I10-NEV/index.html")).toBe("industries/[industry]");
  expect(pageType("numbers/city-2023/IX-CITRUS/index.html")).toBe("numbers/[edition]/[industry]");
  expect(pageType("policies/cnipa-2018-866/index.html")).toBe("policies/[policy]");
  expect(pageType("policies/chongqing-regulation-2025/index.html")).toBe("policies/[policy]");
  expect(pageType("reports/city-2019/matrix/value/index.html")).toBe("reports/[edition]/matrix/[quantity]");
  expect(pageType("matrix/layout-design/index.html")).toBe("matrix/[right]");
  expect(pageType("policies/compare/index.html")).toBe("policies/compare");
  expect(pageType("catalogue/DX-2019-X-500106-I6-AUTO-1/index.html")).toBe("catalogue/[entry]");
  expect(pageType("catalogue/index.html")).toBe("catalogue");
  expect(pageType("catalogue/nation/index.html")).toBe("catalogue/nation");
  expect(pageType("catalogue/2/index.html")).toBe("catalogue/[list]");
  expect(pageType("en/catalogue/grade/key/2/index.html")).toBe("catalogue/[list]");
  expect(pageType("catalogue/nation/orientation/attract/index.html")).toBe("catalogue/[list]");
  expect(pageType("catalogue/glance/city-2022/index.html")).toBe("catalogue/glance/[edition]");
  expect(pageType("catalogue/rules/index.html")).toBe("catalogue/rules");
  expect(pageType("catalogue/changes/city-2022..city-2023/index.html")).toBe("catalogue/changes/[changes]");
  expect(pageType("reports/nation-2023/summary/index.html")).toBe("reports/[edition]/summary");
});
it("otherPath leads there and back", () => {
  expect(otherPath("regions/index.html")).toBe("en/regions/index.html");
  expect(otherPath("en/index.html")).toBe("index.html");
});
it("samplePages takes one page a type and language, the preferred one", () =>
  expect(
    samplePages(["regions/110000/index.html", "regions/500000/index.html", "en/regions/110000/index.html"], ["500000"]),
  ).toEqual(["en/regions/110000/index.html", "regions/500000/index.html"]));
