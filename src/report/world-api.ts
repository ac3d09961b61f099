import { type ApiDocument, apiHeader, withoutPlace } from "./api.ts";
import type { Library } from "./library.ts";
import { isShown, quantityPassports } from "./passport-economy.ts";
import { fieldPassports } from "./passport-world.ts";
import type { WorldView } from "./world-view.ts";

/** Root-absolute addresses of the API of a world edition, beside its manifest and passports. */
export const worldApiAddress = {
  field: (edition: string, field: string) => `/api/v1/${edition}/industries/${field}.json`,
  economy: (edition: string, economy: string) => `/api/v1/${edition}/economies/${economy}.json`,
} as const;

/** One technology field: every economy in every year, and what may follow, row by row as the result files hold it. */
export async function apiField(view: WorldView, field: string): Promise<ApiDocument> {
  return {
    ...(await apiHeader(view)),
    field: withoutPlace(view.field(field)),
    technology: view.results.technology.filter((row) => row.field === field).map(withoutPlace),
    outlook: view.results.outlook.filter((row) => row.item === field).map(withoutPlace),
  };
}

/** One economy: its technology fields in every year, its figures as a whole, and what may follow where it is carried on. */
export async function apiEconomy(view: WorldView, economy: string): Promise<ApiDocument> {
  return {
    ...(await apiHeader(view)),
    entity: withoutPlace(view.economy(economy)),
    technology: view.results.technology.filter((row) => row.economy === economy).map(withoutPlace),
    economies: view.quantities(economy).map(withoutPlace),
    outlook: view.results.outlook.filter((row) => row.entity_id === economy).map(withoutPlace),
  };
}

/** Where every number of one economy comes from: the cells behind each, with file and line. */
export async function apiEconomyNumbers(
  view: WorldView,
  library: Pick<Library, "dataset" | "units">,
  economy: string,
): Promise<ApiDocument> {
  const { families, world } = view.model;
  const years = view.years.filter((year) => year !== view.edition.year);
  return {
    ...(await apiHeader(view)),
    entity: withoutPlace(view.economy(economy)),
    model: withoutPlace(view.model),
    technology: fieldPassports(view, economy).map(
      ({ result, own, world: all, ownBefore, worldBefore, ownAll, worldAll }) => ({
        ...withoutPlace(result),
        all_fields: ownAll,
        world_all_fields: worldAll,
        cells: [own, all, ownBefore, worldBefore].flatMap((cell) => (cell === null ? [] : [withoutPlace(cell)])),
      }),
    ),
    economies: quantityPassports({ view, library, lang: "en" }, economy)
      .filter(({ row }) => isShown(view, row))
      .map(({ row, cells }) => ({
        ...withoutPlace(row),
        cells: cells.map(withoutPlace),
      })),
    years: view.fields.flatMap(({ field_id: field }) =>
      years.map((year) => {
        const { families: count, share } = view.cell(economy, field, year);
        const [own, all] = [economy, world].map(
          (who) => view.input(who, families, { year, item: field })?.source ?? null,
        );
        return { field, year, families: count, share, source: own, world_source: all };
      }),
    ),
  };
}
