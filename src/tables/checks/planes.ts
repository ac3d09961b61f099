import { ofAnalyses } from "../../i18n/validation-analyses.ts";
import { ofModels } from "../../i18n/validation-models.ts";
import { type Plane, quadrantSides } from "../../schema/analyses.ts";
import type { ModelFiles, Placed, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";

/** Planes whose axes are no two nodes, or that lack a quadrant; quadrants of no plane, or with a name taken. */
export function checkPlanes({ models }: Repository): Problem[] {
  return models.flatMap((files) => [
    ...files.planes.flatMap((plane) => checkPlane(plane, files)),
    ...checkQuadrants(files),
  ]);
}

function checkPlane({ plane, x, y, place }: Placed<Plane>, { nodes, planeQuadrants }: ModelFiles): Problem[] {
  const isNode = (id: string) => nodes.some((node) => node.id === id);
  const axes = [
    ["x", x],
    ["y", y],
  ] as const;
  const there = new Set(planeQuadrants.filter((row) => row.plane === plane).map(({ sides }) => sides));
  return [
    ...axes
      .filter(([, id]) => !isNode(id))
      .map(([column, id]) => errorAt({ ...place, column, value: id }, ofModels.unknownNode(id))),
    ...(x === y ? [errorAt({ ...place, column: "y", value: y }, ofAnalyses.sameAxes(y))] : []),
    ...quadrantSides
      .filter((sides) => !there.has(sides))
      .map((sides) => errorAt({ ...place, column: "plane", value: plane }, ofAnalyses.noQuadrant(plane, sides))),
  ];
}

function checkQuadrants({ planes, planeQuadrants }: ModelFiles): Problem[] {
  const known = new Set(planes.map(({ plane }) => plane));
  return planeQuadrants.flatMap(({ plane, quadrant, place }, index) => {
    const taken = planeQuadrants.findIndex((row) => row.plane === plane && row.quadrant === quadrant) < index;
    return [
      ...(known.has(plane)
        ? []
        : [errorAt({ ...place, column: "plane", value: plane }, ofAnalyses.unknownPlane(plane))]),
      ...(taken
        ? [errorAt({ ...place, column: "quadrant", value: quadrant }, ofAnalyses.quadrantTwice(quadrant))]
        : []),
    ];
  });
}
