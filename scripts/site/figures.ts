import type { FigureFacts } from "./page-facts.ts";
import { pageLang } from "./page-type.ts";
import type { Findings, Site } from "./site.ts";
import { factsOf } from "./site-facts.ts";

const words = { zh: { source: "来源", edition: "版次" }, en: { source: "Source", edition: "Edition" } } as const;

/** What shows the model or the reference tables, or how something is computed, and no data. */
const parameters = /^(来源：|Source: ?)\s*(data\/(models|reference)\/|方法|Methods)/;

/** Figures: each has an anchor, a caption, the table of its data, source and edition, and of its data the status. */
export function checkFigures(site: Site): Findings {
  const found = [...factsOf(site)].flatMap(([page, { figures }]) => figures.map((figure) => ({ page, figure })));
  const problems = found.flatMap(({ page, figure }) =>
    lacking(figure, pageLang(page)).map((part) => `${page}: figure ${figure.id || "without id"} has no ${part}`),
  );
  return { seen: found.length, problems };
}

function lacking({ id, caption, source, statuses, tables }: FigureFacts, lang: "zh" | "en"): string[] {
  const parts: readonly (readonly [string, boolean])[] = [
    ["id", id !== ""],
    ["caption", caption !== ""],
    ["table", tables > 0],
    ["source", source.startsWith(words[lang].source)],
    ["status", statuses > 0 || parameters.test(source)],
    ["edition", source.includes(words[lang].edition)],
  ];
  return parts.filter(([, there]) => !there).map(([part]) => part);
}
