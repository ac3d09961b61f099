import type { Lang, Words } from "../i18n/lang.ts";
import type { HeatCell, HeatStep } from "./heat.ts";
import type { IndustryTable } from "./industry-downloads.ts";
import type { EvaluatedFamily } from "./industry-view.ts";
import type { DatasetCard } from "./library.ts";
import type { Sentence } from "./segment.ts";

/** A step in words. */
export interface HeatKey {
  readonly step: HeatStep;
  readonly text: string;
}

/** What a page of the matrix shows, in whichever file its numbers stand. */
export interface Heat {
  /** its part of the address */
  readonly id: string;
  readonly name: Words;
  /** the result file of its numbers */
  readonly table: IndustryTable;
  /** the industries that have a column */
  readonly families: readonly EvaluatedFamily[];
  readonly cells: readonly HeatCell[];
  /** what the number is */
  means(lang: Lang, datasets: readonly DatasetCard[]): string;
  /** how the table is read */
  read(lang: Lang): string;
  /** where a number is walked back */
  passport(cell: HeatCell, lang: Lang): string;
  print(value: number): string;
  keys(lang: Lang): readonly HeatKey[];
  /** what the table shows, in a sentence */
  title(lang: Lang): string;
  /** the sentences with which the page opens */
  lead(lang: Lang): readonly Sentence[];
}
