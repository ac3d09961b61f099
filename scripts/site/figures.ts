import { type FigureFacts, factsOf } from "./page-facts.ts";
import { pageLang } from "./page-type.ts";
import type { Findings, Site } from "./site.ts";

const words = { zh: { source: "来源", edition: "版次" }, en: { source: "Source", edition: "Edition" } } as const;

/** Figures: each has an anchor, a caption, the table of its data, source, status and edition. */
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
    ["status", statuses > 0],
    ["edition", source.includes(words[lang].edition)],
  ];
  return parts.filter(([, there]) => !there).map(([part]) => part);
}
