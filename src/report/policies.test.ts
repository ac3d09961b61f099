import { expect, it } from "vitest";
import { departmentRow } from "../schema/department.ts";
import { type Policy, policy as policySchema } from "../schema/policy.ts";
import type { PolicyCell, PolicyTopic } from "../schema/policy-comparison.ts";
import {
  clauseAnchor,
  clauseHref,
  clauseOf,
  comparePolicies,
  countCells,
  dutiesOf,
  policiesByLevel,
  relatedTo,
  tiesOf,
  unfound,
} from "./policies.ts";
import { apiPolicies, downloadComparison } from "./policy-downloads.ts";

const words = (text: string) => ({ zh: `中${text}`, en: text });
const clause = (article: string, more: object = {}) => ({
  article: { zh: article, en: article },
  heading: null,
  summary: words("summary"),
  quote: null,
  ...more,
});

/** A policy with what differs; the schema fills in what a file may leave out. */
function policyOf(id: string, more: object = {}): Policy {
  return policySchema.parse({
    id,
    title: words(id),
    number: null,
    issuers: [words("office")],
    topic: null,
    genre: null,
    made: null,
    published: null,
    effective: null,
    expires: null,
    validity: null,
    level: "city",
    places: ["500000"],
    industries: [],
    audience: [],
    language: "zh",
    translation: "own",
    text: "whole",
    summary: words("summary"),
    summarised_by: words("us"),
    clauses: [],
    named: [],
    relations: [],
    source: { held: words("text"), url: null, retrieved: null, checksum: null },
    empty: [],
    ...more,
  });
}

const department = (id: string) =>
  departmentRow.parse({
    department_id: id,
    name_2016_zh: id,
    name_2016_en: id,
    name_zh: id,
    name_en: id,
    change: "same",
    rights_2016: null,
    rights: null,
    confirmed: null,
    note_zh: null,
    note_en: null,
  });

const topic = (id: string): PolicyTopic => ({
  topic_id: id,
  name_zh: `题${id}`,
  name_en: id,
  asks_zh: "问",
  asks_en: "asks",
  difference_zh: "异",
  difference_en: "apart",
  meaning_zh: "意",
  meaning_en: "means",
  advice: null,
  advice_zh: null,
  advice_en: null,
  actions: null,
  entries: null,
  evidence_zh: null,
  evidence_en: null,
});

const cell = (
  topicId: string,
  policyId: string,
  state: PolicyCell["state"],
  quote: string | null = null,
): PolicyCell => ({
  topic_id: topicId,
  policy_id: policyId,
  state,
  article: quote === null ? null : "1",
  quote_zh: quote,
  quote_en: quote === null ? null : "=quoted",
  amount_zh: null,
  amount_en: null,
  valid_from: null,
  valid_to: null,
  note_zh: null,
  note_en: null,
});

it("policiesByLevel goes from the nation down, inside a level by day, what has no day last", () => {
  const policies = [
    policyOf("c-none"),
    policyOf("c-late", { made: "2020-01-01" }),
    policyOf("n", { level: "nation" }),
    policyOf("c-early", { made: "2016-02-03" }),
  ];
  expect(policiesByLevel(policies).map(({ level, policies: own }) => [level, own.map(({ id }) => id)])).toEqual([
    ["nation", ["n"]],
    ["city", ["c-early", "c-late", "c-none"]],
  ]);
});
it("clauseAnchor is made of the English number, so that both languages share it", () => {
  expect(clauseAnchor({ article: { zh: "三（五）", en: "3 (5)" } })).toBe("a-3-5");
  expect(clauseAnchor({ article: { zh: "五〔项号缺〕", en: "5 [number lost]" } })).toBe("a-5-number-lost");
});
it("clauseOf finds a clause by its Chinese number, clauseHref leads to it; an unknown one throws", () => {
  const policy = policyOf("p", { clauses: [{ ...clause("一"), article: { zh: "一", en: "1" } }] });
  expect(clauseHref(policy, clauseOf(policy, "一"), "en")).toBe("/en/policies/p/#a-1");
  expect(() => clauseOf(policy, "二")).toThrow("p has no clause 二");
});
it("relatedTo tells a relation on both policies, in words that fit each", () => {
  const upper = policyOf("upper");
  const lower = policyOf("lower", {
    clauses: [clause("1")],
    relations: [{ kind: "based-on", policy: "upper", article: "1" }],
  });
  const told = (policy: Policy) =>
    relatedTo(policy, [upper, lower]).map(({ words: kind, policy: other, said }) => [
      kind.en,
      other.id,
      said?.by.id,
      said?.article,
    ]);
  expect(told(lower)).toEqual([["Based on", "upper", "lower", "1"]]);
  expect(told(upper)).toEqual([["Basis of", "lower", "lower", "1"]]);
});
it("dutiesOf lists the departments that have a duty, with the clauses of each", () => {
  const policy = policyOf("p", {
    clauses: [clause("1", { lead: ["b"], support: ["a"] }), clause("2", { lead: ["b"] })],
  });
  const duties = dutiesOf(policy, ["a", "b", "c"].map(department));
  expect(
    duties.map(({ department: { department_id: id }, leads, supports }) => [id, leads.length, supports.length]),
  ).toEqual([
    ["a", 0, 1],
    ["b", 2, 0],
  ]);
});
it("tiesOf has a row for every field, and a column for every policy that ties in with any", () => {
  const tied = policyOf("tied", {
    clauses: [clause("1", { domains: ["trade"] }), clause("2", { domains: ["trade"] })],
  });
  const rows = tiesOf([policyOf("other", { clauses: [clause("1")] }), tied]);
  expect(rows).toHaveLength(6);
  expect(
    rows.flatMap(({ domain, clauses }) => clauses.map((each) => [domain.en, each.policy.id, each.clauses.length])),
  ).toContainEqual(["trade", "tied", 2]);
  expect(rows.every(({ clauses }) => clauses.length === 1)).toBe(true);
});
it("unfound lists what is named and has no record", () => {
  const named = (text: string, more: object = {}) => ({
    words: words(text),
    article: "1",
    note: words("note"),
    ...more,
  });
  const policy = policyOf("p", { clauses: [clause("1")], named: [named("lost"), named("found", { policy: "q" })] });
  expect(unfound([policy]).map(({ named: { words: name } }) => name.en)).toEqual(["lost"]);
});

const tables = {
  policies: [
    policyOf("part", { level: "nation", text: "part" }),
    policyOf("title", { level: "nation", text: "title" }),
    policyOf("whole", { clauses: [clause("1")] }),
  ],
  departments: [{ ...department("a"), place: { file: "departments.csv", line: 2 } }],
  policyTopics: [topic("t"), topic("u")],
  policyCells: [
    cell("u", "whole", "no"),
    cell("t", "whole", "yes", "原文"),
    cell("t", "part", "unchecked"),
    cell("u", "part", "unchecked"),
  ],
};

it("comparePolicies puts topics in the order of their file, policies by how much was seen, and leaves titles out", () => {
  const { columns, rows, left } = comparePolicies(tables);
  expect(columns.map(({ id }) => id)).toEqual(["whole", "part"]);
  expect(left.map(({ id }) => id)).toEqual(["title"]);
  expect(rows.map(({ topic: { topic_id: id }, cells }) => [id, ...cells.map(({ state }) => state)])).toEqual([
    ["t", "yes", "unchecked"],
    ["u", "no", "unchecked"],
  ]);
  expect(() => comparePolicies({ ...tables, policyCells: [] })).toThrow("no cell for t and whole");
});
it("countCells counts every state, those that do not occur as 0", () =>
  expect(countCells(tables.policyCells)).toEqual({ yes: 1, partial: 0, no: 1, unchecked: 2 }));
it("downloadComparison writes a line a topic and policy, the original beside its translation, no formulas", () => {
  const lines = downloadComparison(tables, "en").split("\r\n");
  expect(lines).toHaveLength(1 + 4 + 1);
  expect(lines[1]).toBe("t,whole,,yes,1,原文,'=quoted,,,,,apart,means,");
  expect(lines[4]).toBe("u,part,,not checked,,,,,,,,apart,means,");
});
it("apiPolicies holds every record without the line it stands on", () => {
  const document = apiPolicies(tables);
  expect(Object.keys(document)).toEqual(["policies", "topics", "cells", "departments"]);
  expect(JSON.stringify(document)).not.toContain("departments.csv");
});
