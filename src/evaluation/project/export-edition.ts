import { transform, transformGoalposts } from "../../methods/scaling/transform.ts";
import type { PlainTable } from "../../schema/project.ts";
import type { CompositeNode } from "../composite.ts";
import type { EditionYears } from "../edition-years.ts";

/** A COINr project of an edition: its two tables, and its plan as it is written to a file. */
export interface ExportedEdition {
  readonly data: PlainTable;
  readonly meta: PlainTable;
  readonly plan: object;
}

/** Names of what an edition consists of, in one language. */
export interface ExportNames {
  readonly title: string;
  readonly entity: (id: string) => string;
  readonly indicator: (id: string) => string;
  readonly node: (id: string) => string;
  /** of the aggregate that only holds what stands under no top */
  readonly rest: string;
}

/** An element of the hierarchy as it is written: a code of its own, and what it is a copy of. */
interface Placed {
  readonly code: string;
  readonly id: string;
  readonly level: number;
  readonly parent: string | null;
  readonly weight: number;
}

/**
 * An edition as a COINr project (导出为 COINr 项目) whose scores are those of the edition. Units are the entities that are ranked; figures
 * are the values that are scored, on their logarithm where the model takes one; goalposts stand in iMeta.csv.
 * A code may have one parent only, so that an indicator of several nodes comes again as `<code>.<node>`; a node that stands under
 * no top gets one, `rest<level>`, which is no part of the edition; a unit code of digits has an R in front.
 * Throws RangeError for a hierarchy that such a project cannot hold.
 */
export function exportEdition(years: EditionYears, names: ExportNames): ExportedEdition {
  const placed = placeAll(years);
  return { data: dataOf(years, placed, names), meta: metaOf(years, placed, names), plan: planOf(years, placed, names) };
}

/** Every element under its parent, tops first. */
function placeAll({ composite: { indicators, nodes }, files }: EditionYears): Placed[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const idOf = (child: number) => indicators[child] ?? nodes[child - indicators.length]!.id;
  const levelOf = (id: string): number => {
    const node = byId.get(id);
    return node === undefined ? 1 : 1 + node.children.reduce((most, child) => Math.max(most, levelOf(idOf(child))), 0);
  };
  const top = nodes.reduce((most, { id }) => Math.max(most, levelOf(id)), 1);
  const children = new Set(nodes.flatMap((node) => node.children.map(idOf)));
  const placed: Placed[] = [];
  const used = new Set<string>();
  const place = (id: string, parent: Placed | null, weight: number): void => {
    const level = levelOf(id);
    if (parent !== null && parent.level !== level + 1) {
      throw new RangeError(
        `${files.model.id}: ${id} at level ${level} stands under ${parent.id} at level ${parent.level}`,
      );
    }
    const code = used.has(id) ? `${id}.${parent?.id}` : id;
    used.add(code);
    const own = { code, id, level, parent: parent?.code ?? null, weight };
    placed.push(own);
    const node = byId.get(id);
    node?.children.forEach((child, at) => {
      place(idOf(child), own, node.weights[at]!);
    });
  };
  for (const { id } of nodes.filter((node) => !children.has(node.id)).reverse()) {
    place(id, levelOf(id) < top ? holder(levelOf(id) + 1, { top, placed }) : null, 1);
  }
  return placed;
}

/** The aggregate that holds what stands under no top, with all above it. */
function holder(level: number, { top, placed }: { readonly top: number; readonly placed: Placed[] }): Placed {
  const code = `rest${level}`;
  const found = placed.find((element) => element.code === code);
  if (found) return found;
  const parent = level < top ? holder(level + 1, { top, placed }) : null;
  const own = { code, id: code, level, parent: parent?.code ?? null, weight: 1 };
  placed.push(own);
  return own;
}

/** Column codes must differ from unit codes, and R takes none that begins with a digit. */
function unitCode(entity: string): string {
  return /^\d/.test(entity) ? `R${entity}` : entity;
}

function dataOf(
  { edition, provinces, year, files }: EditionYears,
  placed: readonly Placed[],
  names: ExportNames,
): PlainTable {
  const scored = new Map(year(edition.year).indicators.map((row) => [`${row.entity_id} ${row.indicator}`, row.scored]));
  const bends = new Map(files.indicators.map(({ id, transform: bend }) => [id, bend]));
  const columns = placed.filter(({ level }) => level === 1);
  return {
    name: "iData",
    columns: ["uCode", "uName", ...columns.map(({ code }) => code)],
    rows: provinces.map((entity) => [
      unitCode(entity),
      names.entity(entity),
      ...columns.map(({ id }) => transform(scored.get(`${entity} ${id}`) ?? null, bends.get(id) ?? "linear").value),
    ]),
  };
}

function metaOf({ goalposts, files }: EditionYears, placed: readonly Placed[], names: ExportNames): PlainTable {
  const indicators = new Map(files.indicators.map((row) => [row.id, row]));
  const aggregates = new Set(files.nodes.map(({ id }) => id));
  return {
    name: "iMeta",
    columns: [
      ...["Level", "iCode", "iName", "Direction", "Weight", "Parent", "Type"],
      ...["goalpost_lower", "goalpost_upper", "goalpost_scale", "goalpost_trunc2posts"],
    ],
    rows: [...placed]
      .sort((a, b) => a.level - b.level)
      .map(({ code, id, level, parent, weight }) => {
        const indicator = level === 1 ? indicators.get(id) : undefined;
        if (!indicator) {
          const name = aggregates.has(id) ? names.node(id) : names.rest;
          return [level, code, name, 1, weight, parent, "Aggregate", null, null, null, null];
        }
        const { low, high } = transformGoalposts(goalposts.get(id)!, indicator.transform);
        const name = names.indicator(id) + (indicator.transform === "log1p" ? " · ln(1+x)" : "");
        const direction = indicator.direction === -1 ? -1 : 1;
        return [level, code, name, direction, weight, parent, "Indicator", low, high, 100, "TRUE"];
      }),
  };
}

function planOf({ composite }: EditionYears, placed: readonly Placed[], names: ExportNames): object {
  const nodes = new Map(composite.nodes.map((node) => [node.id, node]));
  const levels = Map.groupBy(
    placed.filter(({ id }) => nodes.has(id)),
    ({ level }) => level,
  );
  const specs = [...levels]
    .sort(([a], [b]) => a - b)
    .map(
      ([level, elements]) =>
        [
          String(level),
          specOf(
            level,
            elements.map(({ id }) => nodes.get(id)!),
          ),
        ] as const,
    );
  return {
    title: names.title,
    steps: [
      { step: "normalise", method: "goalposts", from_meta: true },
      { step: "aggregate", method: "arithmetic", levels: Object.fromEntries(specs) },
    ],
  };
}

/** How one level is aggregated; a plan has one way a level. */
function specOf(level: number, nodes: readonly CompositeNode[]): object {
  const [{ kind, availability, floor } = {} as CompositeNode, ...others] = nodes;
  const odd = others.find((node) => node.kind !== kind || node.availability !== availability || node.floor !== floor);
  if (odd) throw new RangeError(`level ${level}: ${odd.id} is aggregated in another way than its neighbours`);
  return { method: kind, availability, ...(Number.isFinite(floor) && { floor }) };
}
