import type { Words } from "../i18n/lang.ts";
import { type Action, listOf, rightPrefix } from "../schema/action.ts";
import type { Department } from "../schema/department.ts";

/** A department by its present name, with those of 2016 whose work it does. */
export interface Responsible {
  readonly now: Words;
  readonly before: readonly Words[];
}

/** Who leads and who supports, each department once in all. */
export interface Duties {
  readonly lead: readonly Responsible[];
  readonly support: readonly Responsible[];
}

/**
 * Who is responsible for an action (责任部门): present departments, each with its names of 2016. One that leads does not stand
 * among those that support: what had another name in 2016 then stands behind it there. `right:trademark` is whoever is, and
 * was, in charge of the right. Throws a RangeError for a department that there is not.
 * @example responsible({ lead: "right:trademark", support: null }, []); // throws
 */
export function responsible(
  { lead, support }: Pick<Action, "lead" | "support">,
  departments: readonly Department[],
): Duties {
  const [leading, supporting] = [lead, support].map((list) => {
    return listOf(list).flatMap((part) => holdersOf(part, departments));
  }) as [Responsible[], Responsible[]];
  const isLeading = ({ now }: Responsible) => leading.some((row) => row.now.zh === now.zh);
  return {
    lead: merged([...leading, ...supporting.filter(isLeading)]),
    support: merged(supporting.filter((row) => !isLeading(row))),
  };
}

function holdersOf(part: string, departments: readonly Department[]): Responsible[] {
  const find = (column: "rights_2016" | "rights") =>
    part.startsWith(rightPrefix)
      ? departments.filter((row) => listOf(row[column]).includes(part.slice(rightPrefix.length)))
      : departments.filter((row) => row.department_id === part);
  const [then, now] = [find("rights_2016"), find("rights")];
  if (then.length === 0 || now.length === 0) throw new RangeError(`no department is ${part}`);
  // What is no longer in charge stands behind whoever took over, else behind the first.
  const heir = now.find((row) => !then.includes(row)) ?? now[0];
  const gone = then.filter((row) => !now.includes(row));
  return now.map((row) => ({
    now: { zh: row.name_zh, en: row.name_en },
    before: [...then.filter((each) => each === row), ...(row === heir ? gone : [])].flatMap(nameThen),
  }));
}

function nameThen({ name_2016_zh: zh, name_2016_en: en }: Department): Words[] {
  return zh === null || en === null ? [] : [{ zh, en }];
}

/** Every present department once, with all that it was. */
function merged(rows: readonly Responsible[]): Responsible[] {
  const byName = Map.groupBy(rows, ({ now }) => now.zh);
  return [...byName.values()].map((same) => ({
    now: same[0]!.now,
    before: [...new Map(same.flatMap(({ before }) => before).map((name) => [name.zh, name])).values()],
  }));
}
