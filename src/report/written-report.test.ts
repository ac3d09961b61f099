import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openCommitted, repository } from "../../fixtures/committed.ts";
import { type Facts, factsOf } from "./facts.ts";
import { expressionsOf } from "./prose.ts";

const facts = factsOf(openCommitted("nation-2023"), openCommitted("nation-2022"), repository.breaks);

describe("the written report of 2023", () => {
  const folder = join(import.meta.dirname, "../../content/reports/nation-2023/zh");
  const chapters = readdirSync(folder).sort();
  const compile = (text: string) => new Function(`return ${text}`)() as (facts: Facts) => unknown;

  it.each(chapters)("every sentence of %s that is conditional holds", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const broken = expressionsOf(text, "when").filter((condition) => compile(condition)(facts) !== true);
    expect(broken).toEqual([]);
  });
  it.each(chapters)("every list and number that %s asks for is there", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    for (const expression of expressionsOf(text, "of")) {
      const found = compile(expression)(facts);
      expect(Array.isArray(found) || Number.isFinite(found)).toBe(true);
    }
  });
  it("a sentence stops holding when the data turn round", () => {
    const text = readFileSync(join(folder, "00-summary.mdx"), "utf8");
    const conditions = expressionsOf(text, "when").map(compile);
    const turned: Facts = {
      ...facts,
      score: (entity, node) => -facts.score(entity, node),
      bias: () => 1,
      ahead: () => [],
    };
    expect(conditions.filter((condition) => condition(turned) !== true).length).toBeGreaterThan(3);
  });
});
