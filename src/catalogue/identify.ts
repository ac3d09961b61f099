import type { RegisterRow } from "../schema/catalogue.ts";
import { formatEntryId, type Subject, subjectKey } from "../schema/entry-id.ts";

export interface Registers {
  /** of the scope of the edition, in file order */
  readonly own: readonly RegisterRow[];
  /** every id given out in any scope */
  readonly taken: ReadonlySet<string>;
}

export interface Identified {
  /** one a subject, in the order given */
  readonly ids: readonly string[];
  /** the register of the scope with those added that were not in it */
  readonly register: readonly RegisterRow[];
}

/**
 * The ids of entries (条目编号): that of the register where the entry was listed before, else a new one with the edition's year
 * and the first number that nobody has had.
 */
export function identify(
  subjects: readonly Subject[],
  edition: { readonly id: string; readonly year: number },
  { own, taken }: Registers,
): Identified {
  const known = new Map(own.map((row) => [subjectKey(row), row.id]));
  const all = new Set([...taken, ...own.map(({ id }) => id)]);
  const added: RegisterRow[] = [];
  const ids = subjects.map((subject) => {
    const { kind, region, industry } = subject;
    const listed = known.get(subjectKey(subject));
    if (listed !== undefined) return listed;
    const id = freeId(subject, edition.year, all);
    all.add(id);
    known.set(subjectKey(subject), id);
    added.push({ id, kind, region, industry, edition: edition.id });
    return id;
  });
  return { ids, register: [...own, ...added] };
}

function freeId(subject: Subject, year: number, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(formatEntryId(subject, { year, number }))) number += 1;
  return formatEntryId(subject, { year, number });
}
