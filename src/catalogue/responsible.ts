import type { Words } from "../i18n/lang.ts";
import { listOf, rightPrefix } from "../schema/action.ts";
import type { Department } from "../schema/department.ts";

/** Departments by their names of 2016 and of today. */
export interface Responsible {
  readonly before: readonly Words[];
  readonly now: readonly Words[];
}

/**
 * Who a list of departments stands for (责任部门): each by its name of 2016 and its present one, every name once.
 * `right:trademark` is whoever was, and is, in charge of the right. Throws a RangeError for a department that there is not.
 * @example responsible(null, []).now; // => []
 */
export function responsible(list: string | null, departments: readonly Department[]): Responsible {
  const parts = listOf(list);
  return {
    before: distinct(parts.flatMap((part) => holdersOf(part, departments, "rights_2016").flatMap(nameThen))),
    now: distinct(parts.flatMap((part) => holdersOf(part, departments, "rights").map(nameNow))),
  };
}

function holdersOf(
  part: string,
  departments: readonly Department[],
  column: "rights_2016" | "rights",
): readonly Department[] {
  const found = part.startsWith(rightPrefix)
    ? departments.filter((row) => listOf(row[column]).includes(part.slice(rightPrefix.length)))
    : departments.filter((row) => row.department_id === part);
  if (found.length === 0) throw new RangeError(`no department is ${part}`);
  return found;
}

function nameThen({ name_2016_zh: zh, name_2016_en: en }: Department): Words[] {
  return zh === null || en === null ? [] : [{ zh, en }];
}

function nameNow({ name_zh: zh, name_en: en }: Department): Words {
  return { zh, en };
}

function distinct(names: readonly Words[]): Words[] {
  return [...new Map(names.map((name) => [name.zh, name])).values()];
}
