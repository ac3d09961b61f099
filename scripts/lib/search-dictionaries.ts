import type { z } from "zod";
import { type Department, departmentRow } from "../../src/schema/department.ts";
import type { QuestionWord, Reading } from "../../src/schema/search-words.ts";
import { questionWordRow, readingRow } from "../../src/schema/search-words.ts";
import { type SynonymRow, synonymRow } from "../../src/schema/synonyms.ts";
import { readTable } from "../../src/tables/read-table.ts";
import type { Effects } from "./effects.ts";

/** What the search knows of words, from `data/reference`: departments are synonyms of what they were. */
export interface Dictionaries {
  readonly synonyms: readonly Pick<SynonymRow, "word" | "synonym">[];
  readonly questionWords: readonly Pick<QuestionWord, "word" | "intent">[];
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
  const departments = await rowsOf("departments", departmentRow);
  return { synonyms: [...synonyms, ...departments.flatMap(formerNames)], questionWords, readings };
}

/** A department is found by the name it had in 2016 and by its present one, whichever a text has. */
function formerNames(row: Department): Pick<SynonymRow, "word" | "synonym">[] {
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
