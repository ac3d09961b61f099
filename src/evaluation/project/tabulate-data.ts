import { rowAvailability } from "../../methods/scaling/row-availability.ts";
import type { PlainTable } from "../../schema/project.ts";
import { aggregateAvailability } from "./aggregate-availability.ts";
import type { Project } from "./project.ts";
import type { ImputeStage, ScreenStage } from "./stages.ts";
import type { Table } from "./table.ts";
import { cellIn, unitColumns } from "./unit-columns.ts";

/** A stage's table: a row a unit, a column an indicator. */
export function tabulateTable({ data }: Project, table: Table, name: string): PlainTable {
  const units = unitColumns(data);
  return {
    name,
    columns: [...units.names, ...data.indicators.map(({ code }) => code)],
    rows: [...table.rows.keys()].map((place) => [
      ...units.of(table, place),
      ...table.columns.map((column) => cellIn(column, place)),
    ]),
  };
}

/** What every unit has of the data as given: missing cells, zeros, and the share of indicators under each aggregate. */
export function tabulateAvailability(project: Project, table: Table): PlainTable {
  const units = unitColumns(project.data);
  const { missing, zeros, available, nonZero } = rowAvailability(table.columns);
  const shares = aggregateAvailability(project, table);
  return {
    name: "availability",
    columns: [
      ...units.names,
      "missing",
      "zeros",
      "available",
      "non_zero",
      ...project.data.aggregates.map(({ code }) => code),
    ],
    rows: [...table.rows.keys()].map((place) => [
      ...units.of(table, place),
      missing[place]!,
      zeros[place]!,
      available[place]!,
      cellIn(nonZero, place),
      ...shares.map((share) => share[place]!),
    ]),
  };
}

/** Every cell that was filled, with what and how. */
export function tabulateImputed({ data }: Project, { table, cells }: ImputeStage, name: string): PlainTable {
  const units = unitColumns(data);
  return {
    name,
    columns: [...units.names, "iCode", "value", "method", "peers", "from_years"],
    rows: cells.map(({ row, indicator, value, method, peers, from }) => [
      ...units.of(table, row),
      data.indicators[indicator]!.code,
      value,
      method,
      peers,
      from.join(" "),
    ]),
  };
}

/** Which units stayed, and why the others did not. */
export function tabulateScreening({ data }: Project, stage: ScreenStage, name: string): PlainTable {
  const units = unitColumns(data);
  const { before, found, screened } = stage;
  return {
    name,
    columns: [...units.names, "missing", "zeros", "available", "non_zero", "kept", "because"],
    rows: screened.map(({ kept, because }, place) => [
      ...units.of(before, place),
      found.missing[place]!,
      found.zeros[place]!,
      found.available[place]!,
      cellIn(found.nonZero, place),
      kept ? "yes" : "no",
      because,
    ]),
  };
}
