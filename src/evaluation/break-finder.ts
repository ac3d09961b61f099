import type { Edition } from "../schema/edition.ts";
import type { Break } from "../schema/reference.ts";
import type { ModelFiles } from "../schema/repository.ts";
import { fieldYears } from "../schema/term.ts";

/** Tells where a series cannot be read across (断点). */
export interface BreakFinder {
  /** Whether a break of any field under a node, that concerns an entity, lies after one year and up to another. */
  readonly ofNode: (node: string, from: number, to: number, entity: string) => boolean;
  /** The same of one field, as far as it concerns any of the members. */
  readonly ofField: (field: string, members: readonly string[], from: number, to: number) => boolean;
}

/**
 * Opens the declared breaks for the weights of an edition. Gaps, anomalies and suspicions are no breaks; a break of one entity
 * concerns it and the groups that `membersOf` says it is in.
 */
export function openBreaks(
  breaks: readonly Break[],
  files: ModelFiles,
  edition: Edition,
  membersOf: (entity: string) => readonly string[] = (entity) => [entity],
): BreakFinder {
  const declared = breaks.filter(({ kind }) => kind === "break");
  const weights = files.weights.get(edition.weights) ?? [];
  const fieldsOf = new Map(
    files.nodes.map((node) => {
      const children = new Set(weights.filter((weight) => weight.parent === node.id).map((weight) => weight.child));
      const scored = files.indicators.filter((indicator) => children.has(indicator.id));
      const fields = scored.flatMap((indicator) => fieldYears(indicator, edition.year).map((cell) => cell.field));
      return [node.id, new Set(fields)] as const;
    }),
  );
  const between = (row: Break, from: number, to: number) => row.year > from && row.year <= to;
  return {
    ofNode: (node, from, to, entity) =>
      declared.some(
        (row) =>
          between(row, from, to) && (fieldsOf.get(node)?.has(row.field) ?? false) && concerns(row, membersOf(entity)),
      ),
    ofField: (field, members, from, to) =>
      declared.some((row) => row.field === field && between(row, from, to) && concerns(row, members)),
  };
}

function concerns({ entity_id }: Break, members: readonly string[]): boolean {
  return entity_id === null || members.includes(entity_id);
}
