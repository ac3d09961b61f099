import { compareKeyword, type SearchRecord } from "../schema/search.ts";
import type { AnswerContext } from "./rank.ts";
import { type Card, kindOf } from "./source.ts";
import { variantsOf } from "./synonyms.ts";

/** Entities to be set side by side, and the page that does so. */
export interface Comparison {
  /** the page */
  readonly id: string;
  /** codes in the order named; where one alone is named, behind whom the page compares with */
  readonly codes: readonly string[];
  /** the pages of those that are named, and their titles */
  readonly entities: readonly { readonly id: string; readonly title: string }[];
}

/** At most so many are set side by side. */
const mostCompared = 5;

/**
 * Reads from the terms of a question which entities it compares, by their names; null where it names none. Where no
 * comparison is asked for, entities that are named without another word are compared, and two or more of one scope they must be.
 */
export async function compareNamed(
  terms: readonly string[],
  context: AnswerContext,
  { isAsked }: { readonly isAsked: boolean },
): Promise<Comparison | null> {
  const pairs = terms.slice(1).map((term, i) => `${terms[i]} ${term}`);
  const [single, paired] = [await findAll(terms, context), isAsked ? await findAll(pairs, context) : []];
  const entities = [...single, ...paired].filter((entity) => entity !== null).slice(0, mostCompared);
  const scope = entities[0]?.record.scope;
  const isImplied = entities.length === terms.length && entities.every(({ record }) => record.scope === scope);
  const page = scope !== undefined && (isAsked || isImplied) ? await findPage(scope, context) : null;
  if (page === null) return null;
  const codes = entities.map(({ record }) => record.about.region![0]!);
  const all = codes.length === 1 ? [page.record.compares!, ...codes] : codes;
  return {
    id: page.id,
    codes: all.filter((code, i) => all.indexOf(code) === i),
    entities: entities.map(({ id, record }) => ({ id, title: record.title })),
  };
}

const findAll = (words: readonly string[], context: AnswerContext) =>
  Promise.all(words.map((each) => findNamed(each, context)));

interface Found {
  readonly id: string;
  readonly record: SearchRecord;
}

/** The entity that is called so, by one of its names or a synonym of it, of the current editions. */
async function findNamed(words: string, { source, synonyms }: AnswerContext): Promise<Found | null> {
  for (const name of variantsOf(words, synonyms)) {
    const found = await findCalled(name, source);
    if (found !== null) return found;
  }
  return null;
}

async function findCalled(words: string, source: AnswerContext["source"]): Promise<Found | null> {
  const ids = [...(await source.find({ field: "keyword", words }))];
  const isCurrent = (card: Card) => kindOf(card) === "region" && !card.superseded;
  const found = await readFirst(
    ids.filter((id) => isCurrent(source.cards.get(id)!)),
    source,
  );
  return found?.record.about.region?.length === 1 ? found : null;
}

async function findPage(scope: string, { source }: AnswerContext): Promise<Found | null> {
  const ids = [...(await source.find({ field: "keyword", words: compareKeyword }))];
  const page = await readFirst(
    ids.filter((id) => source.cards.get(id)!.values.scope.includes(scope)),
    source,
  );
  return page?.record.compares === undefined ? null : page;
}

async function readFirst(ids: readonly string[], source: AnswerContext["source"]): Promise<Found | null> {
  const [id] = [...ids].sort((a, b) => source.cards.get(a)!.order - source.cards.get(b)!.order);
  if (id === undefined) return null;
  const [record] = await source.read([id]);
  return { id, record: record! };
}
