import { ofRows } from "../../i18n/validation-rows.ts";
import type { Edition } from "../../schema/edition.ts";
import type { ModelFiles, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { entitiesById, readTerms } from "./lookups.ts";

/** Made-up figures that a draft or final edition would use: its model's fields and kinds of entity, up to its year. */
export function checkSampleRows(repository: Repository): Problem[] {
  const rows = repository.datasets.flatMap((each) => each.rows.filter(({ status }) => status === "sample"));
  if (rows.length === 0) return [];
  const entities = entitiesById(repository);
  return repository.editions
    .filter(({ state }) => state !== "sample")
    .flatMap((edition) => {
      const files = repository.models.find(({ model }) => model.id === edition.model);
      if (!files) return [];
      const fields = fieldsOf(files);
      const used = rows.filter(({ entity_id, field, year }) => {
        const kind = entities.get(entity_id)?.kind;
        return year <= edition.year && fields.has(field) && (kind === "nation" || kind === files.model.evaluated);
      });
      return [...Map.groupBy(used, ({ place }) => place.file).values()].map((cells) => describe(edition, cells));
    });
}

function describe({ id, state }: Edition, cells: Repository["datasets"][number]["rows"]): Problem {
  return errorAt({ ...cells[0]!.place, column: "status", value: "sample" }, ofRows.sample(id, state, cells.length));
}

/** The fields that a model reads; formulas that cannot be read are another check's matter. */
function fieldsOf({ indicators, shares, model }: ModelFiles): ReadonlySet<string> {
  const formulas = indicators.flatMap(({ numerator, denominator }) => [numerator, denominator ?? []].flat());
  const terms = formulas.flatMap((formula) => (readTerms(formula) ?? []).map(({ field }) => field));
  const named = indicators.flatMap(({ published, small_field }) => [published ?? [], small_field ?? []].flat());
  const { above, below } = model.relative_match;
  return new Set([...terms, ...named, ...shares.map(({ field }) => field), above, below]);
}
