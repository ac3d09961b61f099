import type { Role } from "../../charts/chart.ts";
import { type Lang, localPath } from "../../i18n/lang.ts";
import { matchingWordsOf } from "../../i18n/matching.ts";
import { passportOf } from "../../report/address.ts";
import { downloadAddress } from "../../report/downloads.ts";
import type { EditionView } from "../../report/edition-view.ts";
import type { Library } from "../../report/library.ts";
import type { Pair } from "../../schema/model.ts";
import type { Entity } from "../../schema/reference.ts";
import { type Status, worstStatus } from "../../schema/status.ts";

/** What every part of the matching page is given. */
export interface MatchingProps {
  readonly view: EditionView;
  readonly library: Library;
  readonly lang: Lang;
}

/** Whether an entity is the home, one of its neighbours, or anyone else. */
export function roleOf(view: EditionView, entity: string): Role {
  if (entity === view.home?.entity_id) return "home";
  return view.neighbours.some((row) => row.entity_id === entity) ? "group" : "other";
}

/** Address of a pair in the passport of its entity. */
export function matchHref(view: EditionView, entity: Entity, pair: Pair, lang: Lang): string {
  return localPath(passportOf(view, entity.entity_id, "match", pair.pair), lang);
}

/** Home, its neighbours, then the other provinces by code. */
export function pageOrder(view: EditionView): Entity[] {
  const first = [...(view.home ? [view.home] : []), ...view.neighbours];
  return [...first, ...view.provinces.filter((row) => !first.includes(row))];
}

/** What stands under a figure of a pair: source, status of the scores matched, edition, download. */
export function figureFoot(view: EditionView, lang: Lang, pair: Pair) {
  const statuses = view.provinces.flatMap(({ entity_id }) =>
    pair.systems.split(" ").map((node): Status => view.score(entity_id, node).status),
  );
  return {
    lang,
    source: [{ label: matchingWordsOf(view.words).source[lang], href: localPath("/data/#table-matching", lang) }],
    status: worstStatus(statuses),
    edition: String(view.edition.year),
    downloads: { csv: downloadAddress.table(view.edition.id, "matching", lang) },
  };
}
