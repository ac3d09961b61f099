import type { Catalogue } from "../schema/catalogue.ts";
import type { Past } from "./hysteresis.ts";

/** What the edition after goes by: the grade that each entry was published at, and the one that rule and quota had given. */
export function pastGrades({ entries, steps }: Pick<Catalogue, "entries" | "steps">): ReadonlyMap<string, Past> {
  const decided = new Map(steps.filter(({ step }) => step === "quota").map(({ entry, after }) => [entry, after]));
  return new Map(
    entries.flatMap(({ id, published_grade: published }): [string, Past][] =>
      published === null ? [] : [[id, { published, decided: decided.get(id)! }]],
    ),
  );
}
