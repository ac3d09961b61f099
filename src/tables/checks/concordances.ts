import { ofClassifications } from "../../i18n/validation-classifications.ts";
import type { FieldDivision } from "../../schema/ipc.ts";
import type { Placed, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";

/** How far the shares of a technology field may be from 1: the noise of adding floats. */
const tolerance = 1e-9;

/** What the concordances leave out, codes that no table lists, and shares of a technology field that do not add up to 1. */
export function checkConcordances(repository: Repository): Problem[] {
  const { ipcFields, fieldDivisions } = repository.classifications;
  return [
    ...checkFields([...ipcFields, ...fieldDivisions], repository),
    ...checkIpc(repository),
    ...checkDivisions(repository),
    ...checkShares(fieldDivisions),
  ];
}

/** Technology fields that are not in their table, where there is one. */
function checkFields(
  rows: readonly Placed<{ readonly field_id: string }>[],
  { technologyFields }: Repository,
): Problem[] {
  const known = new Set(technologyFields.map(({ field_id }) => field_id));
  if (known.size === 0) return [];
  return rows.flatMap(({ field_id: value, place }) => {
    if (known.has(value)) return [];
    return errorAt({ ...place, column: "field_id", value }, ofClassifications.unknown("technology-fields.csv", value));
  });
}

/** Symbols of no class of the IPC, choices of our own without a reason, and subclasses without a field. */
function checkIpc({ classifications: { ipc, ipcFields } }: Repository): Problem[] {
  const classes = new Set(ipc.map(({ code }) => code));
  const covered = new Set(ipcFields.map((row) => row.ipc.slice(0, 4)));
  const open = ipc.filter(({ code, level }) => level === "subclass" && !covered.has(code));
  return [
    ...ipcFields.flatMap(({ ipc: value, status, reason_zh, reason_en, place }) => {
      const isReasoned = status === "published" || (reason_zh !== null && reason_en !== null);
      const at = (column: string) => ({ ...place, column, value });
      return [
        ...(classes.has(value.slice(0, 3)) ? [] : [errorAt(at("ipc"), ofClassifications.unknown("ipc.csv", value))]),
        ...(isReasoned ? [] : [errorAt(at("reason_zh"), ofClassifications.noReason(value))]),
      ];
    }),
    ...open.map(({ code, place }) =>
      errorAt({ ...place, column: "code", value: code }, ofClassifications.noField(code)),
    ),
  ];
}

/** Divisions that GB/T 4754 does not have, and technology fields that go nowhere. */
function checkDivisions({ classifications: { standard, ipcFields, fieldDivisions } }: Repository): Problem[] {
  const divisions = new Set(standard.filter(({ level }) => level === "division").map(({ code }) => code));
  const covered = new Set(fieldDivisions.map(({ field_id }) => field_id));
  const first = new Map(ipcFields.toReversed().map((row) => [row.field_id, row.place]));
  return [
    ...fieldDivisions.flatMap(({ division: value, place }) =>
      divisions.has(value)
        ? []
        : errorAt({ ...place, column: "division", value }, ofClassifications.notDivision(value)),
    ),
    ...[...first].flatMap(([field, place]) =>
      covered.has(field)
        ? []
        : errorAt({ ...place, column: "field_id", value: field }, ofClassifications.noDivision(field)),
    ),
  ];
}

function checkShares(rows: readonly Placed<FieldDivision>[]): Problem[] {
  return [...Map.groupBy(rows, ({ field_id }) => field_id)].flatMap(([field, shares]) => {
    const sum = shares.reduce((before, { weight }) => before + weight, 0);
    if (Math.abs(sum - 1) <= tolerance) return [];
    const [{ place, weight }] = shares as [Placed<FieldDivision>];
    const spot = { ...place, column: "weight", value: String(weight) };
    return errorAt(spot, ofClassifications.shareSum(field, Number(sum.toPrecision(10))));
  });
}
