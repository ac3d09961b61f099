import { ofDepartments } from "../../i18n/validation-policies.ts";
import type { Department } from "../../schema/department.ts";
import type { Placed, Repository } from "../../schema/repository.ts";
import { rightIds } from "../../schema/right.ts";
import { errorAt, type Problem } from "../problem.ts";

const columns = ["rights_2016", "rights"] as const;

/** Departments named in one language alone, rights that there are not, and rights that no department is in charge of. */
export function checkDepartments({ departments }: Repository): Problem[] {
  if (departments.length === 0) return [];
  return [
    ...departments.flatMap(checkDepartment),
    ...columns.flatMap((column) => checkAuthorities(departments, column)),
  ];
}

function checkDepartment(row: Placed<Department>): Problem[] {
  const named = [row.name_2016_zh, row.name_2016_en].filter((name) => name !== null).length;
  const names =
    named === (row.change === "new" ? 0 : 2)
      ? []
      : [errorAt({ ...row.place, column: "name_2016_zh", value: row.name_2016_zh ?? "" }, ofDepartments.halfName())];
  const rights = columns.flatMap((column) =>
    rightsOf(row[column])
      .filter((right) => !rightIds.some((id) => id === right))
      .map((right) => errorAt({ ...row.place, column, value: right }, ofDepartments.unknownRight(right, rightIds))),
  );
  return [...names, ...rights];
}

function checkAuthorities(departments: readonly Placed<Department>[], column: (typeof columns)[number]): Problem[] {
  const held = new Set(departments.flatMap((row) => rightsOf(row[column])));
  const { file } = departments[0]!.place;
  return rightIds
    .filter((right) => !held.has(right))
    .map((right) => errorAt({ file, line: 1, column }, ofDepartments.noAuthority(right, column)));
}

function rightsOf(cell: string | null): readonly string[] {
  return cell === null ? [] : cell.split(" ");
}
