import { expect, it } from "vitest";
import { isSampleNumber, markNumbers, ownEdition, stampDrawings } from "./sample-marks.ts";
import { tinyEdition } from "./tiny-edition.ts";
import { tinyIndustries, tinyItem } from "./tiny-industries.ts";

const isSample = ({ edition, anchor }: { edition: string; anchor: string }) =>
  edition === "city-2023" && anchor !== "i-P09";
const mark = '<abbr class="sample-mark" title="演示数据">样</abbr>';

it("markNumbers puts a mark behind every number that leads to a sample figure, and behind no other", () => {
  const sample = '<td><a class="number" href="/numbers/city-2023/500106/#s-level"><strong>72.1</strong></a></td>';
  const real =
    '<a href="/numbers/nation-2023/500000/#s-level">60.2</a><a href="/numbers/city-2023/500106/#i-P09">3</a>';
  expect(markNumbers(`${sample}${real}`, { lang: "zh", isSample })).toBe(sample.replace("</a>", `</a>${mark}`) + real);
});
it("markNumbers marks in the language of the page, and leaves links to whole passports alone", () => {
  const link = '<a href="/en/numbers/city-2023/500106/#m-C-U">0.9</a>';
  expect(markNumbers(link, { lang: "en", isSample })).toBe(`${link}<abbr class="sample-mark" title="SAMPLE">S</abbr>`);
  const whole = '<a href="/numbers/city-2023/500106/">每个数的来历</a>';
  expect(markNumbers(whole, { lang: "zh", isSample })).toBe(whole);
});
it.each([
  ["/reports/city-2022/regions/500106/", "city-2022"],
  ["/en/numbers/nation-2023/500000/", "nation-2023"],
  ["/regions/500106/", null],
  ["/en/reports/", null],
])("ownEdition of %s is %s", (path, edition) => expect(ownEdition(path)).toBe(edition));
it("stampDrawings makes room under a drawing and writes there that it is a sample", () =>
  expect(
    stampDrawings('<svg class="chart dots" viewBox="0 0 300 100" height="100" role="img"><g></g></svg>', "en"),
  ).toBe(
    '<svg class="chart dots" viewBox="0 0 300 118" height="118" role="img"><g></g><text class="sample-stamp" x="300" y="114" text-anchor="end">SAMPLE</text></svg>',
  ));
it("stampDrawings leaves keys alone", () => {
  const key = '<svg class="chart" viewBox="0 0 16 16" aria-hidden="true"></svg>';
  expect(stampDrawings(key, "zh")).toBe(key);
});
it("stampDrawings goes by what each figure says that it is worth, and stamps what stands in none", () => {
  const drawing = (id: string) => `<svg class="chart" viewBox="0 0 9 9" role="img" aria-labelledby="${id}"></svg>`;
  const figure = (id: string, status: string) =>
    `<figure id="${id}"><table><td><span class="status status-final">正式公布</span></td></table>${drawing(id)}<p class="figure-source"><span>来源</span><span class="status status-${status}">x</span></p></figure>`;
  const page = `${drawing("a")}${figure("b", "sample")}${figure("c", "derived")}${drawing("d")}<figure>${drawing("e")}</figure>`;
  const stamped = stampDrawings(page, "zh");
  const found = [...stamped.matchAll(/aria-labelledby="(\w)">(<text class="sample-stamp")?/g)];
  expect(found.map(([, id, stamp]) => [id, stamp !== undefined])).toEqual([
    ["a", true],
    ["b", true],
    ["c", false],
    ["d", true],
    ["e", true],
  ]);
  expect(stamped.replaceAll(/<text class="sample-stamp".*?<\/text>/g, "").replaceAll("0 0 9 27", "0 0 9 9")).toBe(page);
});
it("isSampleNumber goes by the row of the number, of an entity or of an industry; what was observed is none, all else one", () => {
  const base = tinyEdition({ values: { "500000 NP01": { status: "sample" } } });
  const sample = { ...base, edition: { ...base.edition, state: "sample" as const } };
  const industries = tinyIndustries({ results: { industries: [tinyItem("I6-AUTO", "IP01", { status: "final" })] } });
  const library = { editions: [sample], industryViews: [{ ...industries, base: sample }] };
  const is = (entity: string, anchor: string, edition = "nation-2023") =>
    isSampleNumber(library, { edition, entity, anchor });
  expect([is("500000", "i-NP01"), is("500000", "i-NE01"), is("I6-AUTO", "i-IP01")]).toEqual([true, false, false]);
  expect([is("500000", "s-P"), is("500000", "m-C-U"), is("500000", "o-gdp")]).toEqual([false, true, false]);
  expect([is("I6-AUTO", "s-N"), is("500000", "k-patent")]).toEqual([true, true]);
  expect(is("500000", "s-P", "nation-2022")).toBe(false);
  expect(
    isSampleNumber({ ...library, editions: [base] }, { edition: "nation-2023", entity: "500000", anchor: "s-P" }),
  ).toBe(false);
});
