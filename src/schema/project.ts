/** What a row of `iMeta.csv` describes. */
export const elementTypes = ["Indicator", "Aggregate", "Group", "Denominator", "Other"] as const;
export type ElementType = (typeof elementTypes)[number];

/** An indicator, or an aggregate of indicators: what a hierarchy is made of. */
export interface ProjectElement {
  readonly code: string;
  readonly name: string;
  /** 1 for an indicator; an aggregate stands one level above its children. */
  readonly level: number;
  /** Code of the aggregate it belongs to; null at the top. */
  readonly parent: string | null;
  /** Weight inside the parent; only ratios count. */
  readonly weight: number;
  /** 1 where more is better, −1 where less is. */
  readonly direction: 1 | -1;
  /** Code of the denominator; null for an indicator that is not divided. */
  readonly denominator: string | null;
  /** Parameters of a normalisation, by the column of iMeta.csv; null where a cell is empty. */
  readonly parameters: Readonly<Partial<Record<MetaParameter, number | null>>>;
}

/** Columns of iMeta.csv that hold a parameter of a normalisation, as COINr names them. A switch is 1 for TRUE and 0 for FALSE. */
export const metaParameters = [
  "Target",
  "dist2targ_cap_max",
  "minmax_lower",
  "minmax_upper",
  "zscore_mean",
  "zscore_sd",
  "goalpost_lower",
  "goalpost_upper",
  "goalpost_scale",
  "goalpost_trunc2posts",
] as const;
export type MetaParameter = (typeof metaParameters)[number];

/** One row of `iData.csv`, but for its figures: a unit, or a unit in a year. */
export interface ProjectUnit {
  readonly code: string;
  readonly name: string;
  /** null where the data have no column Time */
  readonly time: number | null;
  /** by code of the grouping; null where the cell is empty */
  readonly groups: Readonly<Record<string, string | null>>;
}

/** A COINr project: the figures of `iData.csv` as `iMeta.csv` describes them. */
export interface ProjectData {
  /** in file order */
  readonly units: readonly ProjectUnit[];
  /** in the order of iMeta.csv */
  readonly indicators: readonly ProjectElement[];
  /** by level, in the order of iMeta.csv */
  readonly aggregates: readonly ProjectElement[];
  /** by code of the indicator or denominator: one figure a unit, null where it is missing */
  readonly figures: ReadonlyMap<string, readonly (number | null)[]>;
  readonly groupings: readonly string[];
}

/** A table as a file holds it: its name without `.csv`, its columns, and a cell a column in each row; null is empty. */
export interface PlainTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
