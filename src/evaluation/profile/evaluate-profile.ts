import type { Profile, ProfileQuantity, ProfileResult, ProfileResults } from "../../schema/profile.ts";
import type { RawRow } from "../../schema/raw.ts";
import type { Placed, Repository } from "../../schema/repository.ts";
import { bordersAmong } from "../autocorrelation.ts";
import { entitiesOf, memberships } from "../edition-years.ts";
import { describeAmount } from "./amount.ts";
import { openFigures } from "./figures.ts";
import { describeMix } from "./mix.ts";
import type { Occasion } from "./occasion.ts";
import { describeRatio } from "./ratio.ts";

/**
 * Describes the regions of a whole for the edition of a year (概况): every quantity of the plan, in its order, for the whole,
 * every region by code and the groups. Nothing here is scored. `rows` are the raw observations with revisions laid over.
 */
export function evaluateProfile(
  repository: Pick<Repository, "entities" | "members" | "successors" | "neighbours" | "breaks">,
  rows: readonly Placed<RawRow>[],
  plan: Profile,
  year: number,
): ProfileResults {
  const regions = entitiesOf(repository.entities, plan.evaluated, year).filter(
    (code) => repository.entities.find(({ entity_id }) => entity_id === code)?.parent === plan.whole,
  );
  const figures = openFigures(rows, repository.successors);
  const breaks = repository.breaks.filter(({ kind }) => kind === "break");
  const occasion: Occasion = {
    plan,
    figures,
    year,
    regions,
    entities: memberships(regions, repository.members, { nation: plan.whole, groups: plan.groups, year }),
    neighbours: bordersAmong(regions, repository.neighbours),
    crossesBreak: (fields, members, from, to) =>
      breaks.some(
        (row) =>
          fields.includes(row.field) &&
          row.year > from &&
          row.year <= to &&
          (row.entity_id === null || members.includes(row.entity_id)),
      ),
  };
  return { rows: plan.quantities.flatMap((quantity) => describe(quantity, occasion)), inputs: figures.used() };
}

function describe(quantity: ProfileQuantity, occasion: Occasion): ProfileResult[] {
  if (quantity.kind === "ratio") return describeRatio(quantity, occasion);
  return quantity.kind === "amount" ? describeAmount(quantity, occasion) : describeMix(quantity, occasion);
}
