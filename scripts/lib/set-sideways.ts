import { openEditionYears } from "../../src/evaluation/edition-years.ts";
import { evaluateSideways } from "../../src/evaluation/sideways/evaluate-sideways.ts";
import type { SideRows } from "../../src/evaluation/sideways/side-figures.ts";
import { formatSideways } from "../../src/results/format-sideways.ts";
import type { Edition } from "../../src/schema/edition.ts";
import type { Scope } from "../../src/schema/scope.ts";
import type { SidewaysManifest } from "../../src/schema/sideways.ts";
import { checksums, inputsOf } from "./manifest.ts";
import type { OpenRepository } from "./open-repository.ts";

/** The reference tables that a comparison reads. */
const read = ["entities", "members", "economies", "technology-fields"];

/**
 * Sets the home entity of an edition beside its neighbours, the nation and the world: the files to be written beside its other
 * results; none where no plan names its year. `views` are the repository as each scope sees it.
 */
export function setSideways(
  views: (scope: Scope) => OpenRepository,
  edition: Edition,
  engine: string,
): Map<string, string> {
  const { repository, rows, files } = views(edition.scope);
  const plan = repository.sideways.find(({ scope, years }) => scope === edition.scope && years.includes(edition.year));
  if (plan === undefined) return new Map();
  // Opened for this alone, so that the manifest names what the comparison rests on and nothing else.
  const years = openEditionYears(repository, rows, edition);
  const regions: SideRows = {
    ...{ byField: byField(rows), whole: years.files.model.nation, parts: years.provinces },
    membersOf: (entity) => years.entities.get(entity) ?? [entity],
  };
  const alone = (scope: Scope): SideRows => ({
    ...{ byField: byField(views(scope).rows), whole: "", parts: [] },
    membersOf: (entity) => [entity],
  });
  const results = evaluateSideways(plan, { years, rows: { regions, economies: alone("world"), city: alone("city") } });
  const outputs = formatSideways(results);
  const basis = [{ edition, cells: [...results.inputs, ...years.cells.used()] }];
  const path = `data/sideways/${plan.id}.yml`;
  const inputs = new Map([...inputsOf(files, basis, read), [path, files.get(path)!] as const]);
  const manifest: SidewaysManifest = {
    ...{ edition: edition.id, sideways: plan.id, engine },
    ...{ inputs: checksums(inputs), outputs: checksums(outputs) },
  };
  return outputs.set("sideways-manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
}

function byField(rows: OpenRepository["rows"]): SideRows["byField"] {
  return Map.groupBy(rows, ({ field }) => field);
}
