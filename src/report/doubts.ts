import type { ChangeResult } from "../schema/changes.ts";
import type { Indicator } from "../schema/model.ts";
import type { Break } from "../schema/reference.ts";
import type { EditionView } from "./edition-view.ts";
import { recordsOn } from "./records-on.ts";

/** The records of doubt on which the change of a score rests; none where all its figures stand. */
export type Doubts = (entity: string, node: string) => readonly Break[];

/** What is looked through for doubts: the records, the change rows, and what the indicators of both editions read. */
export interface DoubtBasis {
  readonly breaks: readonly Break[];
  readonly models: readonly { readonly indicators: readonly Indicator[] }[];
  readonly years: readonly number[];
  readonly changes: readonly ChangeResult[];
  /** the entities whose figures an entity adds up: itself, or the members of a group */
  readonly members: (entity: string) => readonly string[];
}

/**
 * Finds which changes rest on figures in doubt (存疑数据): records of kind `suspected` of a member, of a field that an indicator
 * reads which did something to the score. A doubtful figure that moved nothing is no doubt of the change.
 */
export function doubtsOf({ breaks, models, years, changes, members }: DoubtBasis): Doubts {
  const suspected = breaks.filter(({ kind }) => kind === "suspected");
  return (entity, node) => {
    const own = members(entity);
    const about = suspected.filter(({ entity_id: of }) => of === null || own.includes(of));
    if (about.length === 0) return [];
    const moved = changes.filter(
      (row) => row.entity_id === entity && row.node === node && row.measure === "score" && row.contribution !== 0,
    );
    const indicators = new Set(moved.flatMap(({ indicator }) => indicator ?? []));
    return recordsOn(about, models, { indicators, members: own, years }).map(({ row }) => row);
  };
}

/** The same for an edition and the one before it, as pages tell its changes. */
export function editionDoubts(view: EditionView, before: EditionView | null): Doubts {
  const editions = before === null ? [view] : [view, before];
  return doubtsOf({
    breaks: view.breaks,
    models: editions,
    years: editions.map(({ edition }) => edition.year),
    changes: view.results.changes,
    members: (entity) => {
      const members = view.members(entity).map((row) => row.entity_id);
      return members.length > 0 ? members : [entity];
    },
  });
}
