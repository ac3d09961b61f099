import { expected, type Pair, say, visible } from "./validation.ts";

/** How a page of the site is linked in prose. */
const howToLink: Pair = [
  '站内页写 <Link to="/methods/">文字</Link>，地址是中文页的，首尾都有“/”；别的网站写 [文字](https://…)',
  'For a page of the site write <Link to="/methods/">words</Link>, with the address of the Chinese page between slashes; for another site [words](https://…).',
];

/** What may be said of prose: the MDX files of `content/`. */
export const ofProse = {
  place: (seen: string) =>
    say(
      "prose-place",
      [
        `应为 content/reports/<版次或范围>/<zh 或 en>/<两位数>-<名称>.mdx，或 content/help/<zh 或 en>/<页名>.mdx，实为“${visible(seen)}”`,
        `expected content/reports/<edition or scope>/<zh or en>/<NN>-<name>.mdx or content/help/<zh or en>/<page>.mdx, got "${visible(seen)}"`,
      ],
      ["改正文件的位置或名称", "Correct the place or the name of the file."],
    ),
  noEdition: (folder: string, ids: readonly string[]) =>
    say("prose-edition", expected("data/editions 中的版次", "an edition of data/editions", folder), [
      `文件夹改用现有版次的名称（${ids.join("、")}），或补上版次`,
      `Name the folder as an edition that is there (${ids.join(", ")}), or add the edition.`,
    ]),
  alone: (other: string) =>
    say(
      "prose-language",
      [
        `应有另一种语言的同一篇 ${other}，没有找到`,
        `expected the same prose in the other language, ${other}, found none`,
      ],
      ["两种语言的文件一起增减", "Add and delete the files of both languages together."],
    ),
  syntax: (said: string) =>
    say(
      "mdx",
      [`应为 MDX，解析器说：${visible(said)}`, `expected MDX, the parser says: ${visible(said)}`],
      [
        "改正此处；正文里的“<”写作 &lt;，“{”写作 &#123;",
        'Correct it; a plain "<" is written &lt; and a plain "{" &#123;.',
      ],
    ),
  noTag: (seen: string, near: readonly string[]) =>
    say("prose-tag", expected("正文可用的标签", "a tag that prose may use", seen), [
      `改用 ${near.join("、")} 等标签，全部名称在 src/schema/prose.ts`,
      `Write a tag such as ${near.join(", ")}; src/schema/prose.ts lists them all.`,
    ]),
  noPage: (seen: string) =>
    say("prose-link", expected("本站一页的地址", "the address of a page of this site", seen), howToLink),
  noChapter: (seen: string) =>
    say("prose-link", expected("本报告的一章，如 overview", "a chapter of the report, such as overview", seen), [
      "写该章的文件名，去掉数字和 .mdx",
      "Write the name of the chapter's file without its number and .mdx.",
    ]),
  plainLink: (seen: string) =>
    say(
      "prose-link",
      [
        `应为别的网站的地址，实为“${visible(seen)}”：这样写的站内链接不随语言变`,
        `expected the address of another site, got "${visible(seen)}": a link to this site written so keeps one language`,
      ],
      howToLink,
    ),
} as const;
