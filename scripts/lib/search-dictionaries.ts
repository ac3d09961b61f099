import type { z } from "zod";
import { type Department, departmentRow } from "../../src/schema/department.ts";
import { type Industry, type IndustryAlias, industryAliasRow, industryRow } from "../../src/schema/industry.ts";
import {
  type Alias,
  aliasRow,
  type Entity,
  entityRow,
  type Successor,
  successorRow,
} from "../../src/schema/reference.ts";
import type { QuestionWord, Reading } from "../../src/schema/search-words.ts";
import { questionWordRow, readingRow } from "../../src/schema/search-words.ts";
import { type SynonymRow, synonymRow } from "../../src/schema/synonyms.ts";
import { readTable } from "../../src/tables/read-table.ts";
import type { Effects } from "./effects.ts";

type Synonym = Pick<SynonymRow, "word" | "synonym">;

/** What the search knows of words, from `data/reference`: names that are no longer used are synonyms of those that are. */
export interface Dictionaries {
  readonly synonyms: readonly Synonym[];
  readonly questionWords: readonly Pick<QuestionWord, "word" | "intent" | "asks_for">[];
  readonly readings: readonly Pick<Reading, "word" | "reading">[];
}

/** Reads the dictionaries; the build has validated them before. */
export async function readDictionaries({ read }: Pick<Effects, "read">): Promise<Dictionaries> {
  const rowsOf = async <Row>(name: string, schema: z.ZodObject & z.ZodType<Row>) => {
    const path = `data/reference/${name}.csv`;
    return readTable(path, new TextDecoder().decode(await read(path)), { schema }).rows as readonly Row[];
  };
  const [synonyms, questionWords, readings] = await Promise.all([
    rowsOf("synonyms", synonymRow),
    rowsOf("question-words", questionWordRow),
    rowsOf("readings", readingRow),
  ]);
  const [departments, industries, industryAliases] = await Promise.all([
    rowsOf("departments", departmentRow),
    rowsOf("industries", industryRow),
    rowsOf("industry-aliases", industryAliasRow),
  ]);
  const [entities, aliases, successors] = await Promise.all([
    rowsOf("entities", entityRow),
    rowsOf("aliases", aliasRow),
    rowsOf("successors", successorRow),
  ]);
  const names = [
    ...departments.flatMap(departmentNames),
    ...placeNames(entities, aliases, successors),
    ...industryNames(industries, industryAliases),
  ];
  return { synonyms: once([...synonyms, ...names]), questionWords, readings };
}

/** Each pair once: a former name may stand both among the aliases and among the units that are gone. */
function once(synonyms: readonly Synonym[]): Synonym[] {
  return [...new Map(synonyms.map((row) => [`${row.word}\n${row.synonym}`, row])).values()];
}

/** A department is found by the name it had in 2016 and by its present one, whichever a text has. */
function departmentNames(row: Department): Synonym[] {
  const names = [
    [row.name_2016_zh, row.name_zh],
    [row.name_2016_en, row.name_en],
  ] as const;
  return names.flatMap(([then, now]) => {
    if (then === null || then === now) return [];
    return [
      { word: then, synonym: now },
      { word: now, synonym: then },
    ];
  });
}

/**
 * Names by which a place was and is called, read as the short name that texts have. One character is no name to be replaced
 * inside of a query: 云 is 云南 and stands in 云计算.
 */
function placeNames(
  entities: readonly Entity[],
  aliases: readonly Alias[],
  successors: readonly Successor[],
): Synonym[] {
  const named = new Map(entities.map((row) => [row.entity_id, row]));
  const shortOf = ({ short_zh, short_en }: Entity, word: string) => (isHan(word) ? short_zh : short_en);
  const called = aliases.filter(
    ({ alias, kind }) => (kind === "old-name" || kind === "short-name") && [...alias].length > 1,
  );
  const places = called.flatMap(({ alias, entity_id }) => {
    const place = named.get(entity_id)!;
    return place.kind === "zone" ? [] : [{ word: alias, synonym: shortOf(place, alias) }];
  });
  const former = successors.flatMap(({ entity_id, successor_id }) => {
    const [then, now] = [named.get(entity_id)!, named.get(successor_id)!];
    return [then.name_zh, then.name_en].map((word) => ({ word, synonym: shortOf(now, word) }));
  });
  return [...places, ...former].filter(({ word, synonym }) => word !== synonym);
}

/** What an industry is also called, read as its name in the same writing. */
function industryNames(industries: readonly Industry[], aliases: readonly IndustryAlias[]): Synonym[] {
  const named = new Map(industries.map((row) => [row.industry_id, row]));
  return aliases.map(({ alias, industry_id }) => {
    const { name_zh, name_en } = named.get(industry_id)!;
    return { word: alias, synonym: isHan(alias) ? name_zh : name_en };
  });
}

const isHan = (text: string) => /^\p{Script=Han}/u.test(text);
