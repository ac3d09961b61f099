import { ofModels } from "../../i18n/validation-models.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";

/** Pairs that do not name two or three different nodes of their model. */
export function checkPairs({ models }: Repository): Problem[] {
  return models.flatMap(({ nodes, pairs }) => {
    const known = new Set(nodes.map(({ id }) => id));
    return pairs.flatMap(({ systems, place }) => {
      const spot = { ...place, column: "systems", value: systems };
      const ids = systems.split(" ");
      const unknown = ids.filter((id) => !known.has(id)).map((id) => errorAt(spot, ofModels.unknownNode(id)));
      const rightCount = ids.length >= 2 && ids.length <= 3 && new Set(ids).size === ids.length;
      return rightCount ? unknown : [...unknown, errorAt(spot, ofModels.systems(systems))];
    });
  });
}
