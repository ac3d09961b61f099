/**
 * A chart as a file of its own (可单独下载的图): the colours of the light page written in, so that it looks the same in a
 * word processor, which knows neither the site's stylesheet nor `var()` nor `currentColor`.
 * `tokens` and `rules` are the texts of src/styles/tokens.css and src/styles/chart.css.
 */
export function standaloneSvg(svg: string, { tokens, rules }: { tokens: string; rules: string }): string {
  const colours = new Map<string, string>();
  for (const [, name, value] of lightTokens(tokens).matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)) colours.set(name!, value!);
  const resolve = (text: string): string =>
    text.replace(/var\((--[a-z0-9-]+)\)/g, (whole, name: string) => resolve(colours.get(name) ?? whole));
  const plain = withoutMedia(rules.replace(/\/\*[\s\S]*?\*\//g, ""))
    .replace(/\s+/g, " ")
    .trim();
  const ink = resolve("var(--ink)");
  const style = `<style>${resolve(plain).replaceAll("currentColor", ink)}</style>`;
  return svg
    .replaceAll("currentColor", ink)
    .replace(/^<svg /, '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace("</desc>", `</desc>${style}`);
}

/** The first block of the file, which holds the light values. */
function lightTokens(tokens: string): string {
  return tokens.slice(tokens.indexOf("{") + 1, tokens.indexOf("}"));
}

/** Leaves out `@media` blocks, which hold one level of rules. */
function withoutMedia(css: string): string {
  return css.replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*[^}]*\}/g, "");
}
