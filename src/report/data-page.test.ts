import { expect, it } from "vitest";
import type { Site } from "../schema/site.ts";
import { citation, yearSpans } from "./data-page.ts";
import { tinyEdition } from "./tiny-edition.ts";

const site: Site = {
  title: { zh: "布局", en: "Buju" },
  office: { zh: "", en: "" },
  contact: "",
  filing: { icp: "", police: "", identifier: "" },
  url: "",
  repository: "",
  edition: "nation-2023",
};

it("yearSpans joins years without a gap", () => {
  expect(yearSpans([2018, 2015, 2016], "en")).toBe("2015–2016, 2018");
  expect(yearSpans([2020], "zh")).toBe("2020");
  expect(yearSpans([], "zh")).toBe("");
});
it("citation names the site where no office is set, and no day for a draft", async () =>
  expect(await citation(tinyEdition(), site, { lang: "zh", path: "/reports/nation-2023/" })).toMatch(
    /^布局：《试》（研究稿），版次 nation-2023，清单 [0-9a-f]{12}，\/reports\/nation-2023\/$/,
  ));
it("citation gives the whole address where it is known", async () => {
  const known = { ...site, url: "https://example.org/ip/", office: { zh: "某局", en: "An Office" } };
  const text = await citation(tinyEdition(), known, { lang: "en", path: "/en/reports/nation-2023/" });
  expect(text).toMatch(/^An Office: Test \(Research draft\), edition nation-2023, manifest /);
  expect(text).toContain("https://example.org/ip/en/reports/nation-2023/");
});
