import { z } from "zod";
import * as cell from "./cells.ts";

export const entityKinds = ["nation", "province", "region", "zone", "group"] as const;

/**
 * `data/reference/entities.csv`: every evaluated unit, comparator, zone and group, with the span in which its code holds.
 * A zone overlaps regions: it is never added to them, and no member of a group.
 */
export const entityRow = z.strictObject({
  entity_id: cell.entityId,
  kind: z.enum(entityKinds),
  name_zh: cell.text,
  name_en: cell.text,
  short_zh: cell.text,
  short_en: cell.text,
  parent: cell.optionalEntityId,
  valid_from: cell.day.nullable(),
  valid_to: cell.day.nullable(),
  note_zh: cell.optionalText,
  note_en: cell.optionalText,
});
export type Entity = z.infer<typeof entityRow>;

export const economyKinds = ["world", "economy", "aggregate", "office"] as const;

/**
 * `data/reference/economies.csv`: the economies of the world, the world itself, regional aggregates and the offices that
 * stand beside economies in the sources. `parent` is the aggregate that the sources list it under. They have a file of
 * their own, so that what is evaluated within a nation does not depend on it.
 */
export const economyRow = entityRow.extend({ kind: z.enum(economyKinds) });
export type Economy = z.infer<typeof economyRow>;

/** Whoever a figure may be about. */
export type AnyEntity = Entity | Economy;

export const economySources = ["ncses", "world-bank"] as const;

/** `data/reference/concordances/economies.csv`: the name or code of an economy in each source. */
export const economyLabelRow = z.strictObject({
  source: z.enum(economySources),
  label: cell.text,
  entity_id: cell.entityId,
});
export type EconomyLabel = z.infer<typeof economyLabelRow>;

/** `data/reference/members.csv`: who belongs to a group. */
export const memberRow = z.strictObject({
  group_id: cell.entityId,
  entity_id: cell.entityId,
  valid_from: cell.day.nullable(),
  valid_to: cell.day.nullable(),
});
export type Member = z.infer<typeof memberRow>;

export const successionKinds = ["renamed", "merged"] as const;

/**
 * `data/reference/successors.csv`: whose territory a unit that is gone belongs to as a whole, so that its figures can be
 * added to those of the unit that has it now. What was split has no row: it does not compare.
 */
export const successorRow = z.strictObject({
  entity_id: cell.entityId.describe("the unit that is gone"),
  successor_id: cell.entityId.describe("the unit that has all of its territory"),
  kind: z.enum(successionKinds).describe("renamed: the same territory; merged: with others"),
});
export type Successor = z.infer<typeof successorRow>;

export const aliasKinds = ["old-name", "short-name", "misread", "traditional", "pinyin"] as const;

/** `data/reference/aliases.csv`: other spellings of a name: old names, short names, misreadings of scanned sources. */
export const aliasRow = z.strictObject({
  alias: cell.text,
  entity_id: cell.entityId,
  kind: z.enum(aliasKinds),
  note: cell.optionalText,
});
export type Alias = z.infer<typeof aliasRow>;

export const breakKinds = ["break", "gap", "anomaly", "suspected"] as const;

/** `data/reference/breaks.csv`: where a series cannot be read across, or is odd. Empty entity: all of them. */
export const breakRow = z.strictObject({
  field: cell.fieldId,
  entity_id: cell.optionalEntityId,
  year: cell.year.describe("the first year on the far side of a break; the odd year itself otherwise"),
  kind: z.enum(breakKinds),
  note_zh: cell.text,
  note_en: cell.text,
});
export type Break = z.infer<typeof breakRow>;

/** `data/reference/tiles.csv`: where an entity stands on the tile grid of its kind, a sketch without borders. */
export const tileRow = z.strictObject({ entity_id: cell.entityId, column: cell.count, row: cell.count });
export type Tile = z.infer<typeof tileRow>;

/**
 * `data/reference/neighbours.csv`: which entities of a kind share a land border, each pair once, the smaller code first. An
 * island has no row. data/README.md tells the sources and what is left out.
 */
export const neighbourRow = z.strictObject({ entity_id: cell.entityId, neighbour_id: cell.entityId });
export type Neighbour = z.infer<typeof neighbourRow>;

/** `data/reference/units.csv`: the units that a raw cell may be in. */
export const unitRow = z.strictObject({ unit: cell.text, name_en: cell.text });
export type Unit = z.infer<typeof unitRow>;

export const technologyLevels = ["all", "sector", "field", "unassigned"] as const;

/**
 * `data/reference/technology-fields.csv`: the technology fields of WIPO's concordance and the sectors they make up, the
 * total of all, and what no field was found for. `number` is WIPO's number of the field, `parent` what it is a part of.
 */
export const technologyFieldRow = z.strictObject({
  field_id: cell.codeId,
  level: z.enum(technologyLevels),
  number: cell.count.nullable(),
  parent: cell.codeId.nullable(),
  name_zh: cell.text,
  name_en: cell.text,
});
export type TechnologyField = z.infer<typeof technologyFieldRow>;
