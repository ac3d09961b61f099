import type { Role } from "../../charts/chart.ts";
import { type Lang, localPath } from "../../i18n/lang.ts";
import { passportOf } from "../../report/address.ts";
import type { EditionView } from "../../report/edition-view.ts";
import { sourcesOf } from "../../report/indicator-card.ts";
import type { Library } from "../../report/library.ts";
import type { Indicator } from "../../schema/model.ts";

/** What every part of an indicator card is given. */
export interface IndicatorProps {
  readonly view: EditionView;
  readonly library: Library;
  readonly indicator: Indicator;
  readonly lang: Lang;
}

/** Whether an entity is the home, one of its neighbours, or anyone else. */
export function roleOf(view: EditionView, entity: string): Role {
  if (entity === view.home?.entity_id) return "home";
  return view.neighbours.some((row) => row.entity_id === entity) ? "group" : "other";
}

/** The publications behind an indicator, for the source line of a figure: each leads to the card's list of them. */
export function sourceLine(library: Library, indicator: Indicator, lang: Lang): { label: string; href: string }[] {
  const titles = sourcesOf(indicator, library.dataset).map(({ dataset }) => dataset.publication[lang]);
  return [...new Set(titles)].map((label) => ({ label, href: "#sources" }));
}

/** Decimals of a chart of these values: as pages print them, two, and none from a thousand on. */
export function chartDigits(values: readonly (number | null)[]): number {
  return values.some((value) => value !== null && Math.abs(value) >= 1000) ? 0 : 2;
}

/** Address of an indicator's value in the passport of its entity. */
export function numberHref(view: EditionView, entity: string, indicator: string, lang: Lang): string {
  return localPath(passportOf(view, entity, "indicator", indicator), lang);
}
