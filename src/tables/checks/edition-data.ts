import { ofEditions } from "../../i18n/validation-editions.ts";
import type { Edition } from "../../schema/edition.ts";
import type { ModelFiles, Repository } from "../../schema/repository.ts";
import { type Problem, warningAt } from "../problem.ts";
import { editionFile, entitiesById, readTerms } from "./lookups.ts";

/**
 * Editions whose own year has no figure at all of fields that their scored indicators read in it.
 * Years with a file that cannot be read in full are left out.
 */
export function checkEditionData(
  repository: Repository,
  { broken }: { readonly broken: ReadonlySet<string> },
): Problem[] {
  const kinds = entitiesById(repository);
  const rows = repository.datasets.flatMap((each) => each.rows.filter(({ value }) => value !== null));
  const byYear = Map.groupBy(rows, ({ year }) => year);
  return repository.editions.flatMap((edition) => {
    const files = repository.models.find(({ model }) => model.id === edition.model);
    if (!files || [...broken].some((file) => file.endsWith(`/${edition.year}.csv`))) return [];
    const observed = (byYear.get(edition.year) ?? []).filter(
      ({ entity_id }) => kinds.get(entity_id)?.kind === files.model.evaluated,
    );
    const there = new Set(observed.map(({ field }) => field));
    const absent = [...fieldsOfYear(files, edition)].filter((field) => !there.has(field));
    if (absent.length === 0) return [];
    const spot = { file: editionFile(edition), column: "year", value: String(edition.year) };
    return warningAt(spot, ofEditions.noData(edition.year, absent));
  });
}

/** The fields that the weighted indicators of an edition read in its own year, as the formulas order them. */
function fieldsOfYear({ indicators, weights }: ModelFiles, edition: Edition): ReadonlySet<string> {
  const weighted = new Set((weights.get(edition.weights) ?? []).map(({ child }) => child));
  const scored = indicators.filter(({ id, direction }) => direction !== 0 && weighted.has(id));
  const terms = scored.flatMap(({ numerator, denominator }) =>
    [numerator, denominator].flatMap((formula) => (formula === null ? [] : (readTerms(formula) ?? []))),
  );
  return new Set(terms.filter(({ at }) => at.kind === "offset" && at.years === 0).map(({ field }) => field));
}
