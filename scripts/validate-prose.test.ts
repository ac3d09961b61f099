import { expect, it } from "vitest";
import { readFixture, swap } from "../fixtures/validate/read-fixture.ts";
import { memoryEffects } from "./lib/effects.ts";
import { validate } from "./validate.ts";

const chapter = "content/reports/nation-2023/zh/01-overview.mdx";
const help = "content/help/en/methods.mdx";
const matter = '---\ntitle: 概述\nnumber: "1"\norder: 1\nsummary: 说明。\n---\n\n';
const helpMatter = "---\ntitle: Methods\nsummary: How.\n---\n\n";

/** All that is said of the fixture with some prose: a chapter and a page of help, each in both languages. */
async function said(patches: Readonly<Record<string, string | null>>, lang: "zh" | "en" = "en"): Promise<string[]> {
  const prose = { [chapter]: matter, [help]: helpMatter };
  const both = { ...prose, [chapter.replace("/zh/", "/en/")]: matter, [help.replace("/en/", "/zh/")]: helpMatter };
  const effects = memoryEffects(await readFixture({ ...both, ...patches }));
  await validate({ lang }, effects);
  const lines = effects.lines.log.join("\n").split("\n");
  return lines.filter((line) => line.startsWith("  ")).map((line) => line.trim());
}
const ofChapter = (text: string, lang?: "zh" | "en") => said({ [chapter]: `${matter}${text}` }, lang);
const ofHelp = (text: string) => said({ [help]: `${helpMatter}${text}` });

it("accepts tags, links within the site and to others, and tags that the file itself imports", async () => {
  const links =
    '<Link to="/methods/#bounds">甲</Link>、<Link chapter="overview">乙</Link>、[丙](https://example.org/)、[丁](#d)';
  expect(
    await ofChapter(`<Universe />在${links}。\n\nimport Own from "./own.ts"\n\n<Own /> <b>戊</b> <Own.Part />\n`),
  ).toEqual([]);
});
it("accepts links to what a site of fewer scopes leaves out", async () =>
  expect(await ofChapter('<Link to="/reports/city-2023/matrix/">甲</Link><Link to="/industries/">乙</Link>')).toEqual(
    [],
  ));
it("names a tag that does not exist, with its line and column and those that begin alike", async () => {
  const text = '这里是 <Num/>。\n\n- 甲 <Rank node="level" />，<Univers />';
  expect(await ofChapter(text)).toEqual([
    `${chapter}:8:5: expected a tag that prose may use, got "Num"`,
    "→ Write a tag such as Names; src/schema/prose.ts lists them all.",
    `${chapter}:10:27: expected a tag that prose may use, got "Univers"`,
    "→ Write a tag such as Universe; src/schema/prose.ts lists them all.",
  ]);
  const inOneLine = (await ofChapter('<Num/><Link to="/nope/">甲</Link>')).filter((line) => !line.startsWith("→"));
  expect(inOneLine.map((line) => line.slice(chapter.length, chapter.length + 5))).toEqual([":8:1:", ":8:7:"]);
  expect((await ofChapter(text, "zh")).slice(0, 2)).toEqual([
    `${chapter}:8:5：应为正文可用的标签，实为“Num”`,
    "→ 改用 Names 等标签，全部名称在 src/schema/prose.ts",
  ]);
});
it("names a link that leads to no page, and a link within the site that is written as one to another", async () => {
  const text =
    '<Link to="/reports/nope/">甲</Link>\n<Link to="/methods">乙</Link>\n[丙](/methods/)\n<a href="../x/">丁</a>';
  const found = await ofChapter(text);
  expect(found.filter((line) => !line.startsWith("→"))).toEqual([
    `${chapter}:8:1: expected the address of a page of this site, got "/reports/nope/"`,
    `${chapter}:9:1: expected the address of a page of this site, got "/methods"`,
    `${chapter}:10:1: expected the address of another site, got "/methods/": a link to this site written so keeps one language`,
    `${chapter}:11:1: expected the address of another site, got "../x/": a link to this site written so keeps one language`,
  ]);
  expect(found[1]).toContain('<Link to="/methods/">words</Link>');
  expect((await ofChapter(text, "zh"))[0]).toBe(`${chapter}:8:1：应为本站一页的地址，实为“/reports/nope/”`);
});
it("names a chapter that the report has not; help may name a chapter of any report", async () => {
  expect((await ofChapter('<Link chapter="nope">甲</Link>'))[0]).toBe(
    `${chapter}:8:1: expected a chapter of the report, such as overview, got "nope"`,
  );
  expect(await ofHelp('<Link chapter="overview">a</Link>')).toEqual([]);
  expect((await ofHelp('<Link chapter="nope">a</Link>'))[0]).toMatch(/^content\/help\/en\/methods.mdx:6:1: /);
});
it("names the place where the text is no MDX, in the words of the parser", async () => {
  expect(await ofChapter("甲\n\n乙 <Rank")).toEqual([
    expect.stringMatching(`^${chapter}:10:\\d+: expected MDX, the parser says: `),
    '→ Correct it; a plain "<" is written &lt; and a plain "{" &#123;.',
  ]);
  expect((await ofChapter("甲 {x", "zh"))[0]).toContain(`${chapter}:8:3：应为 MDX，解析器说：`);
});
it("names what is wrong in the front matter by its line", async () => {
  const wrong = matter.replace('number: "1"', "number: 1").replace("summary", "sumary");
  const found = await said({ [chapter]: wrong });
  expect(found.filter((line) => !line.startsWith("→"))).toEqual([
    `${chapter}:1 summary: expected this key, found none`,
    `${chapter}:3 number: expected text, got "1"`,
    `${chapter}:5 sumary: expected a key of the format, got "sumary"`,
  ]);
  expect((await said({ [chapter]: "甲" }))[0]).toBe(`${chapter}:1 number: expected this key, found none`);
});
it("names prose that stands alone in its language, in a wrong place, or in the folder of an edition that is not there", async () => {
  const own = (found: readonly string[]) => found.filter((line) => !line.startsWith("→"));
  expect(own(await said({ [help.replace("/en/", "/zh/")]: null }))).toEqual([
    `${help}: expected the same prose in the other language, content/help/zh/methods.mdx, found none`,
  ]);
  expect(own(await said({ "content/help/zh/mehtods.mdx": helpMatter }))[0]).toMatch(
    /^content\/help\/zh\/mehtods.mdx: expected content\/reports\//,
  );
  const misnamed = ["zh", "en"].map((lang) => [`content/reports/nation-2032/${lang}/01-a.mdx`, matter]);
  expect(own(await said(Object.fromEntries(misnamed)))).toEqual(
    ["en", "zh"].map(
      (lang) => `content/reports/nation-2032/${lang}/01-a.mdx: expected an edition of data/editions, got "nation-2032"`,
    ),
  );
});
it("tells all problems of data and prose at once; links are not judged while editions cannot be read", async () => {
  const files = await readFixture({
    [chapter]: `${matter}<Num/> <Link to="/reports/nope/">甲</Link>`,
    [chapter.replace("/zh/", "/en/")]: matter,
    "data/editions/nation-2023.yml": swap("year: 2023", "year: soon"),
  });
  const effects = memoryEffects(files);
  expect(await validate({ lang: "en" }, effects)).toBe(1);
  const output = effects.lines.log.join("\n");
  expect(output).toContain('got "soon"');
  expect(output).toContain('got "Num"');
  expect(output).toContain("these checks were not run, since this file cannot be read in full: prose-link");
  expect(output).not.toContain("nope");
});
