import type { Entity, Successor } from "../schema/reference.ts";
import { holdsIn } from "../schema/validity.ts";

/**
 * The code under which a district's figures of a year stand: its own, or that of the unit it was renamed from. Throws a
 * RangeError where neither holds at the end of that year.
 */
export function openCodes(
  entities: readonly Entity[],
  successors: readonly Successor[],
): (district: string, year: number) => string {
  const known = new Map(entities.map((entity) => [entity.entity_id, entity]));
  return (district, year) => {
    const former = successors.filter(({ successor_id, kind }) => successor_id === district && kind === "renamed");
    const code = [district, ...former.map(({ entity_id }) => entity_id)].find((each) =>
      holdsIn(known.get(each)!, year),
    );
    if (code === undefined) throw new RangeError(`sample: ${district} has no code in ${year}`);
    return code;
  };
}
