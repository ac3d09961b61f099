import type { Dataset, Field } from "../../schema/raw.ts";
import type { AnyEntity } from "../../schema/reference.ts";
import type { Repository } from "../../schema/repository.ts";
import { type Scope, scopes } from "../../schema/scope.ts";
import { parseFraction, parseTerms, type Term } from "../../schema/term.ts";

/** The description of a dataset, from the root. */
export function datasetFile({ id }: Dataset): string {
  return `data/raw/${id}/dataset.yml`;
}

/** The figures of a dataset for one year, from the root. */
export function rawFile({ id }: Dataset, year: number): string {
  return `data/raw/${id}/${year}.csv`;
}

/** An edition, from the root. */
export function editionFile({ id }: { readonly id: string }): string {
  return `data/editions/${id}.yml`;
}

/** The scopes without an edition, on which the site does not report: what names them is let be. */
export function leftOutScopes({
  editions,
  technologyEditions,
}: Pick<Repository, "editions" | "technologyEditions">): ReadonlySet<Scope> {
  const there = new Set<Scope>([...editions, ...technologyEditions].map(({ scope }) => scope));
  return new Set(scopes.filter((scope) => !there.has(scope)));
}

/** A file of a model, from the root. */
export function modelFile({ id }: { readonly id: string }, name: string): string {
  return `data/models/${id}/${name}`;
}

/** The fields that the datasets declare, by id. */
export function fieldsById({ datasets }: Repository): ReadonlyMap<string, Field> {
  return new Map(datasets.flatMap(({ dataset }) => dataset.fields.map((field) => [field.id, field] as const)));
}

/** The entities by code, economies too. */
export function entitiesById({ entities, economies }: Repository): ReadonlyMap<string, AnyEntity> {
  return new Map([...economies, ...entities].map((entity) => [entity.entity_id, entity]));
}

/** The terms of a formula; null where it cannot be read. */
export function readTerms(formula: string): readonly Term[] | null {
  try {
    return parseTerms(formula);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A share written as a fraction such as `1/3`; null where it cannot be read. */
export function parseShare(text: string): number | null {
  try {
    return parseFraction(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
