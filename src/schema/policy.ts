import { z } from "zod";
import * as cell from "./cells.ts";
import { stages } from "./stage.ts";

/** Whose policy it is. */
export const policyLevels = ["nation", "city", "district", "elsewhere", "abroad"] as const;
export const policyGenres = ["regulation", "outline", "work-plan", "opinions", "measures", "rules", "notice"] as const;
export const policyValidities = ["in-force", "amended", "repealed", "expired"] as const;
/** How much of the text was at hand: all of it, all but places that are lost, a part, or no more than its title. */
export const policyTexts = ["whole", "damaged", "part", "title"] as const;
/** What a policy works with: means that it supplies, the setting that it shapes, demand that it draws. */
export const policyInstruments = ["supply", "environment", "demand"] as const;
/** Fields of policy beside intellectual property that a clause ties in with. */
export const policyDomains = ["science", "education", "industry", "trade", "talent", "finance"] as const;
export const policyRelations = ["based-on", "amends", "replaces", "cites"] as const;

/** Everything that a record may have nothing for, and must then say why. */
export const openFields = [
  "number",
  "topic",
  "genre",
  "made",
  "published",
  "effective",
  "expires",
  "validity",
  "industries",
  "audience",
  "clauses",
  "stages",
  "instruments",
  "domains",
  "departments",
  "funding",
  "relations",
  "url",
  "retrieved",
  "checksum",
] as const;
export type OpenField = (typeof openFields)[number];

/** An article of a policy: a summary in our own words, and a short quotation where one is needed as evidence. */
export const policyClause = z.strictObject({
  article: cell.bilingual.describe("as the text numbers it, such as 三（一）; the Chinese form names the clause"),
  heading: cell.bilingual.nullable().describe("empty where the text has none, or it is lost"),
  summary: cell.bilingual,
  quote: cell.bilingual.nullable().describe("the words of the text, and a translation of them"),
  stages: z.array(z.enum(stages)).default([]),
  instruments: z.array(z.enum(policyInstruments)).default([]),
  domains: z.array(z.enum(policyDomains)).default([]),
  lead: z.array(cell.slug).default([]).describe("departments in the lead"),
  support: z.array(cell.slug).default([]).describe("departments that take part"),
  funding: cell.bilingual.optional().describe("money: amounts and conditions as the clause has them"),
  lost: cell.bilingual.optional().describe("what of the clause is missing in the text at hand"),
  doubt: cell.bilingual.optional().describe("what of the clause is uncertain"),
});
export type PolicyClause = z.infer<typeof policyClause>;

/** Something that a policy names and that is in the library, or that could not be told which document it is. */
const named = z.strictObject({
  words: cell.bilingual,
  article: cell.text,
  policy: cell.slug.optional().describe("its record, where there is one"),
  note: cell.bilingual,
});

const relation = z.strictObject({
  kind: z.enum(policyRelations),
  policy: cell.slug,
  article: cell.text.nullable().describe("the clause that says so; empty where that clause is not at hand"),
});

/** `data/records/policies/<policy>.yml`: one policy, as far as its text was at hand. */
export const policy = z.strictObject({
  id: cell.slug,
  title: cell.bilingual,
  number: cell.optionalText.describe("document number with the brackets 〔〕"),
  issuers: z.array(cell.bilingual).min(1),
  topic: cell.bilingual.nullable().describe("subject by the catalogue of official documents"),
  genre: z.enum(policyGenres).nullable(),
  made: cell.day.nullable().describe("day on which it was signed or passed"),
  published: cell.day.nullable(),
  effective: cell.day.nullable(),
  expires: cell.day.nullable(),
  validity: z.enum(policyValidities).nullable(),
  level: z.enum(policyLevels),
  places: z.array(cell.entityId).min(1).describe("where it holds"),
  industries: z.array(cell.codeId).describe("families or industries that it names"),
  audience: z.array(cell.bilingual).describe("whom it is about"),
  language: z.enum(["zh", "en"]).describe("the language of its text; quotations in the other are translations"),
  translation: z.enum(["own", "official"]).describe("who translated title and quotations"),
  text: z.enum(policyTexts),
  summary: cell.bilingual,
  summarised_by: cell.bilingual,
  clauses: z.array(policyClause),
  named: z.array(named),
  relations: z.array(relation),
  source: z.strictObject({
    held: cell.bilingual.describe("what was at hand, and what of it is missing"),
    url: cell.url.nullable(),
    retrieved: cell.day.nullable(),
    checksum: cell.sha256.nullable().describe("of the original file"),
  }),
  empty: z
    .array(z.strictObject({ fields: z.array(z.enum(openFields)).min(1), why: cell.bilingual }))
    .describe("every field that has nothing, with the reason"),
});
export type Policy = z.infer<typeof policy>;

/** What a record holds under each field that may be empty; those of clauses are gathered from all of them. */
const held: Readonly<Record<OpenField, (policy: Policy) => unknown>> = {
  number: ({ number }) => number,
  topic: ({ topic }) => topic,
  genre: ({ genre }) => genre,
  made: ({ made }) => made,
  published: ({ published }) => published,
  effective: ({ effective }) => effective,
  expires: ({ expires }) => expires,
  validity: ({ validity }) => validity,
  industries: ({ industries }) => industries,
  audience: ({ audience }) => audience,
  clauses: ({ clauses }) => clauses,
  stages: ({ clauses }) => clauses.flatMap((clause) => clause.stages),
  instruments: ({ clauses }) => clauses.flatMap((clause) => clause.instruments),
  domains: ({ clauses }) => clauses.flatMap((clause) => clause.domains),
  departments: ({ clauses }) => clauses.flatMap(({ lead, support }) => [...lead, ...support]),
  funding: ({ clauses }) => clauses.flatMap(({ funding }) => funding ?? []),
  relations: ({ relations }) => relations,
  url: ({ source }) => source.url,
  retrieved: ({ source }) => source.retrieved,
  checksum: ({ source }) => source.checksum,
};

/** Whether a record has nothing for a field. */
export function isEmptyField(record: Policy, field: OpenField): boolean {
  const value = held[field](record);
  return value === null || (Array.isArray(value) && value.length === 0);
}
