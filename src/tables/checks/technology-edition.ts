import { ofEditions } from "../../i18n/validation-editions.ts";
import { ofReference } from "../../i18n/validation-reference.ts";
import { ofRows } from "../../i18n/validation-rows.ts";
import type { Dataset, RawRow } from "../../schema/raw.ts";
import type { Repository } from "../../schema/repository.ts";
import type { TechnologyEdition, TechnologyModel } from "../../schema/technology-edition.ts";
import { errorAt, type Problem } from "../problem.ts";
import { editionFile, entitiesById } from "./lookups.ts";
import { checkOutlookPlan } from "./outlook-plan.ts";

/**
 * Editions and models of technology fields: what they name must be there, with the dimensions that it is read by; an
 * outlook must be one that can be tested; and a draft or final edition may rest on no made-up figure.
 */
export function checkTechnology(repository: Repository): Problem[] {
  return [
    ...repository.technologyModels.flatMap((model) => checkModel(model, repository)),
    ...repository.technologyEditions.flatMap((edition) => checkEdition(edition, repository)),
  ];
}

function modelSpot({ id }: TechnologyModel, column: string, value: string) {
  return { file: `data/models/${id}/technology.yml`, column, value };
}

function checkModel(model: TechnologyModel, repository: Repository): Problem[] {
  const owners = new Map(
    repository.datasets.flatMap(({ dataset }) => dataset.fields.map(({ id }) => [id, dataset] as const)),
  );
  const world = entitiesById(repository).get(model.world)?.kind;
  const field = (column: string, id: string, isBrokenDown: boolean) =>
    checkField(modelSpot(model, column, id), owners.get(id), isBrokenDown);
  const code = (column: string, id: string) => {
    const known = repository.technologyFields.some(({ field_id }) => field_id === id);
    return known
      ? []
      : [errorAt(modelSpot(model, column, id), ofRows.unknownCode(id, ["data/reference/technology-fields.csv"]))];
  };
  return [
    ...(world === "world"
      ? []
      : [
          errorAt(
            modelSpot(model, "world", model.world),
            world ? ofReference.kind(model.world, world, "world") : ofReference.unknownEntity(model.world),
          ),
        ]),
    ...field("families", model.families, true),
    ...code("total", model.total),
    ...model.totals.flatMap((total, at) => [
      ...field(`totals.${at}.field`, total.field, total.parts !== undefined),
      ...(total.parts ?? []).flatMap((part) => code(`totals.${at}.parts`, part)),
    ]),
    ...model.latest.flatMap((id, at) => field(`latest.${at}`, id, false)),
    ...checkOutlookPlan(model.outlook, (key, value) => modelSpot(model, `outlook.${key}`, value)),
  ];
}

/** A field must be declared, and be broken down by technology field or by nothing, as the model reads it. */
function checkField(
  spot: { readonly file: string; readonly column: string; readonly value: string },
  owner: Dataset | undefined,
  isBrokenDown: boolean,
): Problem[] {
  if (!owner) return [errorAt(spot, ofReference.unknownField(spot.value))];
  const seen = (owner.dimensions ?? []).join(", ");
  if (seen === (isBrokenDown ? "field_id" : "")) return [];
  return [errorAt(spot, isBrokenDown ? ofRows.notByField(spot.value) : ofRows.dimensioned(spot.value, [seen]))];
}

function checkEdition(edition: TechnologyEdition, repository: Repository): Problem[] {
  const { id, scope, year, state, published, home } = edition;
  const spot = (column: string, value: string) => ({ file: editionFile(edition), column, value });
  const wanted = `${scope}-${year}`;
  const model = repository.technologyModels.find((each) => each.id === edition.model);
  const kind = entitiesById(repository).get(home)?.kind;
  return [
    ...(id === wanted ? [] : [errorAt(spot("id", id), ofEditions.editionId(id, wanted))]),
    ...(state === "final" && !published ? [errorAt(spot("published", ""), ofEditions.unpublished())] : []),
    ...(kind === "economy"
      ? []
      : [
          errorAt(spot("home", home), kind ? ofReference.kind(home, kind, "economy") : ofReference.unknownEntity(home)),
        ]),
    ...(model ? checkSample(edition, model, repository) : [noModel(edition)]),
  ];
}

function noModel(edition: TechnologyEdition): Problem {
  const spot = { file: editionFile(edition), column: "model", value: edition.model };
  return errorAt(spot, ofEditions.noModel(edition.model));
}

/** Made-up figures of economies that a draft or final edition would use. */
function checkSample(
  { id, state, year }: TechnologyEdition,
  { families, totals, latest }: TechnologyModel,
  { datasets, economies }: Repository,
): Problem[] {
  if (state === "sample") return [];
  const used = new Set([families, ...totals.map(({ field }) => field), ...latest]);
  const known = new Set(economies.map(({ entity_id }) => entity_id));
  const isUsed = (row: RawRow) => row.year <= year && used.has(row.field) && known.has(row.entity_id);
  const rows = datasets.flatMap((each) => each.rows.filter((row) => row.status === "sample" && isUsed(row)));
  return [...Map.groupBy(rows, ({ place }) => place.file).values()].map((cells) =>
    errorAt({ ...cells[0]!.place, column: "status", value: "sample" }, ofRows.sample(id, state, cells.length)),
  );
}
