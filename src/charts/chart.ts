import type { Lang } from "../i18n/lang.ts";

/** Who is drawn: the entity that the page is about, a member of the group it is compared with, or anyone else. */
export type Role = "home" | "group" | "other";
/** Back to front, so that the home entity is never covered. */
export const roles = ["other", "group", "home"] as const satisfies readonly Role[];

/** What every chart is given beside its rows: where to draw, in which language, and how wide in pixels. */
export interface ChartContext {
  readonly document: Document;
  readonly lang: Lang;
  /** what is shown, or better what is found: the title that a screen reader says */
  readonly title: string;
  readonly width: number;
}

/**
 * A chart is a function of rows that returns one SVG element. Its root carries `aria-label`, what is shown, and
 * `aria-description`, what is to be seen; `renderChart` makes the title and description of them.
 * Colour comes only from classes (`tone-home`, `line-2`, `tile-5` …): src/styles/chart.css gives them their colour in
 * light, dark and print, and what is not reached by it stays in `currentColor`.
 */
export type Chart<Row, Options> = (rows: readonly Row[], options: Options & ChartContext) => Element;

/** One entity with one value; `label` is its name in the language of the chart, `note` why a value is missing. */
export interface EntityValue {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly role: Role;
  readonly note?: string;
}

/** The rows that have a value, so that the rest of a chart need not ask again. */
export function present<Row extends { readonly value: number | null }>(
  rows: readonly Row[],
): (Row & { readonly value: number })[] {
  return rows.filter((row): row is Row & { readonly value: number } => row.value !== null);
}
