import type { AggregatedColumn } from "../../methods/aggregation/aggregate-columns.ts";
import type { ColumnMethod } from "../../methods/scaling/column-method.ts";
import type { RowAvailability } from "../../methods/scaling/row-availability.ts";
import type { ScoredColumn } from "../../methods/scaling/score-column.ts";
import type { ScreenedRow } from "../../methods/scaling/screen-rows.ts";
import type { TreatedColumn } from "../../methods/scaling/treat-column.ts";
import type { AggregateMethod, ImputeStep } from "../../schema/plan.ts";
import type { Table } from "./table.ts";

/** What a step made of a table, with what there is to tell about it. Tables are kept, never changed. */
export type Stage = DenominateStage | ImputeStage | ScreenStage | TreatStage | NormaliseStage | AggregateStage;

export interface DenominateStage {
  readonly step: "denominate";
  readonly table: Table;
  /** By indicator: why a cell has no quotient, as a place in `denominateReasons`; null for one that is not divided. */
  readonly reasons: readonly (Uint8Array | null)[];
}

/** What one filled cell was made of. */
export interface ImputedCell {
  /** Place of the unit in the table, and of the indicator. */
  readonly row: number;
  readonly indicator: number;
  readonly value: number;
  readonly method: ImputeStep["method"] | "panel-nearest";
  /** Values it was made of, from other units. */
  readonly peers: number | null;
  /** Years it was made of, from the same unit. */
  readonly from: readonly number[];
}

export interface ImputeStage {
  readonly step: "impute";
  readonly table: Table;
  readonly cells: readonly ImputedCell[];
}

export interface ScreenStage {
  readonly step: "screen";
  readonly table: Table;
  /** The table screened, row by row what it has and whether it stays. */
  readonly before: Table;
  readonly found: RowAvailability;
  readonly screened: readonly ScreenedRow[];
}

export interface TreatStage {
  readonly step: "treat";
  readonly table: Table;
  readonly before: Table;
  /** By indicator, each part treated by itself; null for an indicator left out. */
  readonly treated: readonly (readonly Part<TreatedColumn>[] | null)[];
}

/** What was worked out of all rows of a column, or of the rows of one year. */
export type Part<Result> = Result & {
  /** Places of the rows in the table. */
  readonly places: Int32Array;
};

export interface NormaliseStage {
  readonly step: "normalise";
  readonly table: Table;
  readonly before: Table;
  /** By indicator, each part with the method that scored it; null where its reference unit is missing. */
  readonly indicators: readonly (readonly Part<ScoredColumn & { readonly method: ColumnMethod | null }>[])[];
}

/** One aggregate as it was formed. */
export interface AggregatedNode extends AggregatedColumn {
  readonly code: string;
  readonly level: number;
  /** The method used: the one asked for, or its fallback. */
  readonly method: AggregateMethod;
  readonly asked: AggregateMethod;
  /** Ranks among the units of the same year, 1 the highest; 0 for a unit without a score. */
  readonly ranks: Int32Array;
}

export interface AggregateStage {
  readonly step: "aggregate";
  /** The normalised indicators that were aggregated. */
  readonly table: Table;
  /** Children before parents. */
  readonly nodes: readonly AggregatedNode[];
}
