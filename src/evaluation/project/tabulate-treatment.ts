import { type TreatedColumn, treatMarks } from "../../methods/scaling/treat-column.ts";
import type { ColumnMoments } from "../../methods/statistics/column-moments.ts";
import type { PlainTable } from "../../schema/project.ts";
import type { Project } from "./project.ts";
import type { Part, TreatStage } from "./stages.ts";
import { cellIn, unitColumns } from "./unit-columns.ts";

type Cell = string | number | null;

/** What the treatment checked of every indicator, before clipping, after it, and on the logarithm. */
export function tabulateTreatment({ data }: Project, { before, treated }: TreatStage, name: string): PlainTable {
  const times = timesOf(data, before.rows);
  return {
    name,
    columns: [
      "iCode",
      ...times.names,
      "untreated",
      "skewness_before",
      "kurtosis_before",
      "clipped_cells",
      "skewness_clipped",
      "kurtosis_clipped",
      "skewness_log",
      "kurtosis_log",
      "passes",
    ],
    rows: data.indicators.flatMap(({ code }, at) =>
      (treated[at] ?? [null]).map((part): Cell[] => [code, ...times.of(part), ...(part ? detailsOf(part) : skipped)]),
    ),
  };
}

const skipped: readonly Cell[] = ["skip", null, null, null, null, null, null, null, null];

function detailsOf({ untreated, before, clipped, logged, passes }: TreatedColumn): Cell[] {
  const pair = (moments: ColumnMoments | null | undefined) => [moments?.skewness ?? null, moments?.kurtosis ?? null];
  return [
    untreated,
    ...pair(before),
    clipped?.cells ?? null,
    ...pair(clipped?.moments),
    ...pair(logged),
    passes ? "yes" : "no",
  ];
}

/** The year of a part, where each year was treated by itself. */
function timesOf({ units }: Project["data"], rows: Int32Array) {
  const hasTime = units.some(({ time }) => time !== null);
  const timeAt = (place: number) => units[rows[place]!]?.time ?? null;
  return {
    names: hasTime ? ["Time"] : [],
    of: (part: Part<TreatedColumn> | null): Cell[] => {
      if (!hasTime) return [];
      return [part !== null && part.places.length < rows.length ? timeAt(part.places[0]!) : null];
    },
  };
}

/** Every cell that the treatment changed. */
export function tabulateTreatedCells({ data }: Project, stage: TreatStage, name: string): PlainTable {
  const units = unitColumns(data);
  const { before, treated } = stage;
  return {
    name,
    columns: [...units.names, "iCode", "mark", "before", "after"],
    rows: data.indicators.flatMap(({ code }, at) =>
      (treated[at] ?? []).flatMap(({ places, marks, values }) =>
        [...places].flatMap((place, row): Cell[][] => {
          const mark = treatMarks[marks[row]!]!;
          if (mark === "") return [];
          return [[...units.of(before, place), code, mark, cellIn(before.columns[at]!, place), cellIn(values, row)]];
        }),
      ),
    ),
  };
}
