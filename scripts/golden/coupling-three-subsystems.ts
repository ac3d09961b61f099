import { coordinationDegree } from "../../src/methods/matching/coordination-degree.ts";
import { developmentIndex } from "../../src/methods/matching/development-index.ts";
import { modifiedCoupling } from "../../src/methods/matching/modified-coupling.ts";
import { obstacleDegrees } from "../../src/methods/matching/obstacle-degrees.ts";
import { standardCoupling } from "../../src/methods/matching/standard-coupling.ts";
import { equalShares } from "../../src/methods/weights/weight-shares.ts";
import { caseRows, filledIn, numberIn, type ReadFile, rowWhere, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

const couplings = new Map([
  ["standard", standardCoupling],
  ["adjusted", modifiedCoupling],
]);

/** Coupling C, development T and coordination D of three systems, and the obstacle degrees, by both sets of weights. */
export function threeSubsystemsCells(read: ReadFile): Cell[] {
  const weightRows = caseRows(read, "input-weights.csv");
  const systems = weightRows.map((row) => textIn(row, "subsystem"));
  const given = weightRows.map((row) => filledIn(row, "weight"));
  const scoreRows = caseRows(read, "input-scores.csv");
  const scoresOf = (id: string) => {
    const row = rowWhere(scoreRows, (other) => textIn(other, "ID") === id, id);
    return systems.map((system) => numberIn(row, system));
  };
  const degrees = caseRows(read, "expected-coupling.csv").flatMap((row): Cell[] => {
    const [scheme, type, id] = [textIn(row, "weights"), textIn(row, "type"), textIn(row, "ID")];
    const coupling = couplings.get(type)?.(scoresOf(id)) ?? null;
    const development = developmentIndex(scoresOf(id), scheme === "given" ? given : equalShares(systems.length));
    const actual = { C: coupling, T: development, D: coordinationDegree(coupling, development) };
    return (["C", "T", "D"] as const).map((column) => ({
      row: `${scheme} ${type} ${id}`,
      column,
      actual: actual[column],
      expected: numberIn(row, column),
    }));
  });
  const obstacles = caseRows(read, "expected-obstacle-scaled.csv").flatMap((row): Cell[] => {
    const actual = obstacleDegrees(scoresOf(textIn(row, "ID")), given);
    return systems.map((system, index) => ({
      row: `obstacle ${textIn(row, "ID")}`,
      column: system,
      actual: actual[index]!,
      expected: numberIn(row, system),
    }));
  });
  return [...degrees, ...obstacles];
}
