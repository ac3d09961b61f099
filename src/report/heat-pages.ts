import { heatQuantities } from "./heat.ts";
import type { Heat } from "./heat-view.ts";
import type { IndustryView } from "./industry-view.ts";
import { relationHeat } from "./matrix-finding.ts";
import { matrixRights, rightHeat } from "./right-heat.ts";

/** The pages of the matrix: how industry and property relate, and how many rights of each kind there are. */
export interface HeatPages {
  readonly relations: readonly string[];
  readonly counts: readonly string[];
}

/** The pages of an edition by their part of the address, group by group. */
export function heatPages(view: IndustryView): HeatPages {
  return { relations: heatQuantities, counts: matrixRights(view) };
}

/** The pages with the last part of their address; the first stands at the address of the matrix itself. */
export function heatPaths(view: IndustryView): { readonly quantity: string | undefined; readonly shown: string }[] {
  const { relations, counts } = heatPages(view);
  return [...relations, ...counts].map((shown, at) => ({ quantity: at === 0 ? undefined : shown, shown }));
}

/** What a page of the matrix shows. */
export function openHeat(view: IndustryView, id: string): Heat {
  const quantity = heatQuantities.find((each) => each === id);
  if (quantity !== undefined) return relationHeat(view, quantity);
  if (matrixRights(view).includes(id)) return rightHeat(view, id);
  throw new RangeError(`${view.edition.id}: the matrix has no page ${id}`);
}
