import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { samples } from "./fixtures/samples.ts";
import { standaloneSvg } from "./standalone.ts";

const read = (name: string) => readFileSync(new URL(`../styles/${name}.css`, import.meta.url), "utf8");

it.each(Object.entries(samples))("standaloneSvg(%s) brings its colours and needs no stylesheet", (_, draw) => {
  const svg = standaloneSvg(draw(), { tokens: read("tokens"), rules: read("chart") });
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
  expect(svg).toContain(".chart .tone-home { fill: #");
  expect(svg).not.toMatch(/var\(|currentColor|@media|\/\*/);
});
