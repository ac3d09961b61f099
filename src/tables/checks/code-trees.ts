import { ofClassifications } from "../../i18n/validation-classifications.ts";
import { type StandardRow, standardLevels } from "../../schema/industry.ts";
import { ipcLevels } from "../../schema/ipc.ts";
import type { Placed, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";

/** A row of a classification whose codes grow longer level by level. */
interface TreeRow {
  readonly code: string;
  readonly level: string;
  readonly parent: string | null;
}

/** How long the codes of each level are, from the highest. A parent is what is left of a code at the length above. */
interface Tree {
  readonly levels: readonly string[];
  readonly lengths: readonly number[];
}

/** Codes of GB/T 4754 and of the IPC whose level, parent or section does not fit, and English names that are wanted. */
export function checkCodeTrees({ classifications: { standard, ipc } }: Repository): Problem[] {
  return [
    ...checkTree(standard, { levels: standardLevels, lengths: [1, 2, 3, 4] }, ({ code, level, section }) =>
      level === "division" ? section : code.slice(0, -1),
    ),
    ...checkSections(standard),
    ...checkTree(ipc, { levels: ipcLevels, lengths: [1, 3, 4] }, ({ code }) =>
      code.slice(0, code.length === 3 ? 1 : 3),
    ),
  ];
}

function checkTree<Row extends TreeRow>(
  rows: readonly Placed<Row>[],
  { levels, lengths }: Tree,
  parentOf: (row: Row) => string,
): Problem[] {
  const known = new Set(rows.map(({ code }) => code));
  return rows.flatMap((row) => {
    const { code, level, parent, place } = row;
    const length = lengths[levels.indexOf(level)]!;
    if (code.length !== length) {
      return errorAt({ ...place, column: "code", value: code }, ofClassifications.length(code, level, length));
    }
    const wanted = length === lengths[0] ? "" : parentOf(row);
    const spot = { ...place, column: "parent", value: parent ?? "" };
    if ((parent ?? "") !== wanted) return errorAt(spot, ofClassifications.parent(code, wanted, parent));
    return parent === null || known.has(parent) ? [] : errorAt(spot, ofClassifications.noParent(parent));
  });
}

function checkSections(standard: readonly Placed<StandardRow>[]): Problem[] {
  const sections = new Map(standard.map(({ code, section }) => [code, section]));
  return standard.flatMap(({ code, level, parent, section, name_en, place }) => {
    const wanted = parent === null ? code : (sections.get(parent) ?? section);
    const isNamed = name_en !== null || level === "group" || level === "class";
    return [
      ...(section === wanted
        ? []
        : [errorAt({ ...place, column: "section", value: section }, ofClassifications.section(code, wanted, section))]),
      ...(isNamed ? [] : [errorAt({ ...place, column: "name_en", value: "" }, ofClassifications.noEnglish(code))]),
    ];
  });
}
