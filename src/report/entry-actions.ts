import { actionsFor, type ChosenAction } from "../catalogue/actions-for.ts";
import type { EntryResult } from "../schema/catalogue.ts";
import { rightIds } from "../schema/right.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { industryPoints, judgedNodes, obstaclesOf, type Points, regionPoints } from "./entry-obstacles.ts";
import { openRights, type RightsOf } from "./entry-rights.ts";
import type { Library } from "./library.ts";

/** An entry has its own few. */
export const mostActions = 6;

/** What the actions of an entry were chosen by. */
export interface EntryActions {
  readonly chosen: readonly ChosenAction[];
  readonly rights: readonly string[];
  readonly obstacles: readonly string[];
}

const opened = new Map<string, RightsOf>();

/** The kinds of right that an entry is about: technology fields are of patents; none where rights are not told apart. */
export function rightsOf(
  entry: EntryResult,
  view: CatalogueView,
  library: Pick<Library, "editions">,
): readonly string[] {
  if (view.plan.fields) return [rightIds[0]];
  const edition = library.editions.find((each) => each.edition.id === view.edition.id);
  if (!edition?.industries) return [];
  const known = opened.get(view.edition.id);
  const open = known ?? openRights({ cube: edition.industries.cube, whole: edition.model.nation });
  opened.set(view.edition.id, open);
  return open(entry);
}

/** The actions for an entry (措施), with what called for them: the first few of the library’s order. */
export function entryActions(
  entry: EntryResult,
  view: CatalogueView,
  library: Pick<Library, "editions" | "actions">,
): EntryActions {
  const rights = rightsOf(entry, view, library);
  const obstacles = obstaclesOf(entry, view, { nodes: judgedNodes, indicators: pointsOf(entry, view, library) });
  const occasion = {
    orientation: entry.orientation,
    warnings: entry.warning?.split(" ") ?? [],
    ipTypes: rights,
    obstacles,
  };
  return { chosen: actionsFor(occasion, library.actions).slice(0, mostActions), rights, obstacles };
}

function pointsOf(
  { kind, region, industry }: EntryResult,
  view: CatalogueView,
  { editions }: Pick<Library, "editions">,
): Points[] {
  const edition = editions.find((each) => each.edition.id === view.edition.id);
  if (!edition) return [];
  if (kind === "R") return regionPoints(edition, region!, view.plan.regions!.scale);
  return industryPoints(edition, industry!);
}
