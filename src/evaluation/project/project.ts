import type { ProjectData } from "../../schema/project.ts";

/** An aggregate and what it is made of. */
export interface ProjectNode {
  readonly code: string;
  readonly level: number;
  /** Places of the children: an indicator's column, or the number of indicators plus the place of a node before this one. */
  readonly children: readonly number[];
}

/** A project in columns (项目的列形式), ready for any number of plans. NaN stands for a missing cell in every typed column. */
export interface Project {
  readonly data: ProjectData;
  /** One an indicator, one value a unit. */
  readonly columns: readonly Float64Array[];
  readonly denominators: ReadonlyMap<string, Float64Array>;
  /** By grouping, the group of each unit as a number; −1 where it has none. */
  readonly groups: ReadonlyMap<string, Int32Array>;
  /** Children before parents. */
  readonly nodes: readonly ProjectNode[];
}

/**
 * Opens a project: figures as typed columns, children of each aggregate by place.
 * Throws RangeError for aggregates out of order, one without children, a parent that is not there, and figures that are not
 * one a unit; reading reports or prevents all of these.
 */
export function openProject(data: ProjectData): Project {
  const { units, indicators, aggregates, figures, groupings } = data;
  const typed = (code: string): Float64Array => {
    const found = figures.get(code);
    if (found?.length !== units.length) throw new RangeError(`project: no figures of ${code}, one a unit`);
    return Float64Array.from(found, (value) => value ?? Number.NaN);
  };
  const late = aggregates.find(({ level }, at) => at > 0 && level < aggregates[at - 1]!.level);
  if (late) throw new RangeError(`project: aggregates must stand by level, got ${late.code} too late`);
  const own = new Set(indicators.map(({ code }) => code));
  const others = [...figures.keys()].filter((code) => !own.has(code));
  return {
    data,
    columns: indicators.map(({ code }) => typed(code)),
    denominators: new Map(others.map((code) => [code, typed(code)])),
    groups: new Map(groupings.map((grouping) => [grouping, numberGroups(units.map(({ groups }) => groups[grouping]))])),
    nodes: nodesOf([...indicators, ...aggregates], indicators.length),
  };
}

function numberGroups(names: readonly (string | null | undefined)[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    if (name === null || name === undefined) return -1;
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  });
}

function nodesOf(elements: readonly ProjectData["aggregates"][number][], indicators: number): ProjectNode[] {
  const children = new Map<string, number[]>(elements.slice(indicators).map(({ code }) => [code, []]));
  elements.forEach(({ code, parent }, place) => {
    if (parent === null) return;
    const siblings = children.get(parent);
    if (siblings === undefined) throw new RangeError(`project: no aggregate ${parent}, the parent of ${code}`);
    siblings.push(place);
  });
  return elements.slice(indicators).map(({ code, level }) => {
    const found = children.get(code)!;
    if (found.length === 0) throw new RangeError(`project: aggregate ${code} has no children`);
    return { code, level, children: found };
  });
}
