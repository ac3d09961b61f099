import { openEditionYears } from "../src/evaluation/edition-years.ts";
import { type ExportNames, exportEdition } from "../src/evaluation/project/export-edition.ts";
import { type Lang, nameOf, shortOf } from "../src/i18n/lang.ts";
import { restName } from "../src/i18n/validation-project.ts";
import { formatPlainTable } from "../src/results/format-plain-table.ts";
import type { Edition } from "../src/schema/edition.ts";
import type { Repository } from "../src/schema/repository.ts";
import { scopeOfEdition } from "../src/schema/scope.ts";
import { UsageError } from "./lib/args.ts";
import type { Effects } from "./lib/effects.ts";
import { openRepository, readyEditions } from "./lib/open-repository.ts";
import { writeFolder } from "./lib/written-folder.ts";

export interface ExportOptions {
  readonly edition: string;
  readonly out: string;
  readonly lang: Lang;
}

/**
 * Writes an edition as a COINr project: iData.csv, iMeta.csv and the plan.json that gives its scores back.
 * Throws a DataError when the data do not hold, a UsageError for an edition that is not there, and a RangeError for one whose
 * hierarchy such a project cannot hold; nothing is written then.
 */
export async function exportProject(options: ExportOptions, engine: string, effects: Effects): Promise<void> {
  const scope = scopeOfEdition(options.edition);
  const { files, repository, rows } = await openRepository(effects, options.lang, scope && [scope]);
  const ready = readyEditions(repository);
  const edition = ready.find(({ id }) => id === options.edition);
  if (edition === undefined) {
    const known = ready.map(({ id }) => id).join(", ");
    throw new UsageError(`--edition: no edition "${options.edition}" in data/editions; there are: ${known || "none"}`);
  }
  const years = openEditionYears(repository, rows, edition);
  const { data, meta, plan } = exportEdition(years, namesOf(repository, edition, options.lang));
  const path = `data/editions/${edition.id}.yml`;
  const made = {
    command: `evaluate --edition ${edition.id} --to-coin`,
    engine,
    inputs: new Map([...files].filter(([name]) => name === path || name.startsWith(`data/models/${edition.model}/`))),
    // R reads an empty cell of a text column as text.
    outputs: new Map([
      ["iData.csv", formatPlainTable(data, "NA")],
      ["iMeta.csv", formatPlainTable(meta, "NA")],
      ["plan.json", `${JSON.stringify(plan, null, 2)}\n`],
    ]),
  };
  await writeFolder(options.out, made, effects);
}

function namesOf({ entities, models }: Repository, edition: Edition, lang: Lang): ExportNames {
  const files = models.find(({ model }) => model.id === edition.model)!;
  const [places, indicators, nodes] = [
    new Map(entities.map((row) => [row.entity_id, row])),
    new Map(files.indicators.map((row) => [row.id, row])),
    new Map(files.nodes.map((row) => [row.id, row])),
  ];
  return {
    title: edition.title[lang],
    entity: (id) => shortOf(places.get(id)!, lang),
    indicator: (id) => nameOf(indicators.get(id)!, lang),
    node: (id) => nameOf(nodes.get(id)!, lang),
    rest: restName[lang],
  };
}
