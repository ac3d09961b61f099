import { type Lang, localPath, type Words } from "../i18n/lang.ts";
import { domainWords, relationWords } from "../i18n/policies.ts";
import type { Department } from "../schema/department.ts";
import {
  isEmptyField,
  type Policy,
  type PolicyClause,
  policyDomains,
  policyLevels,
  policyTexts,
} from "../schema/policy.ts";
import { type CellState, cellStates, type PolicyCell, type PolicyTopic } from "../schema/policy-comparison.ts";
import { address } from "./address.ts";
import { termAnchor } from "./glossary.ts";

/** The tables of the library that policies stand in. */
export interface PolicyTables {
  readonly policies: readonly Policy[];
  readonly departments: readonly Department[];
  readonly policyTopics: readonly PolicyTopic[];
  readonly policyCells: readonly PolicyCell[];
}

/** The policies level by level, from the nation down; inside a level by their day, those without one by id and last. */
export function policiesByLevel(policies: readonly Policy[]): { level: Policy["level"]; policies: Policy[] }[] {
  const key = ({ made, id }: Policy) => `${made ?? "9"} ${id}`;
  return policyLevels
    .map((level) => ({
      level,
      policies: policies.filter((policy) => policy.level === level).sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    }))
    .filter((group) => group.policies.length > 0);
}

/**
 * The anchor of a clause, the same in both languages, from its English number.
 * @example clauseAnchor({ article: { zh: "三（五）", en: "3 (5)" } }); // => "a-3-5"
 */
export function clauseAnchor({ article }: Pick<PolicyClause, "article">): string {
  return `a-${termAnchor(article.en)}`;
}

/** The clause of a policy by the number that the text gives it. Throws a RangeError where it has none. */
export function clauseOf(policy: Policy, article: string): PolicyClause {
  const found = policy.clauses.find((clause) => clause.article.zh === article);
  if (!found) throw new RangeError(`${policy.id} has no clause ${article}`);
  return found;
}

/** The address of a clause in a language. */
export function clauseHref(policy: Policy, clause: PolicyClause, lang: Lang): string {
  return `${localPath(address.policy(policy.id), lang)}#${clauseAnchor(clause)}`;
}

/** A short name of a policy: its number, or its title where it has none. */
export function shortName(policy: Policy, lang: Lang): string {
  return policy.number ?? policy.title[lang];
}

/** Another policy, what it is to this one, and the clause that says so with the policy that the clause stands in. */
export interface Related {
  readonly words: Words;
  readonly policy: Policy;
  readonly said: { readonly by: Policy; readonly article: string } | null;
}

/** What a policy is to others and others are to it: each relation is written once, and told on both. */
export function relatedTo(policy: Policy, policies: readonly Policy[]): Related[] {
  const byId = new Map(policies.map((each) => [each.id, each]));
  const saidBy = (by: Policy, article: string | null) => (article === null ? null : { by, article });
  const own = policy.relations.map(({ kind, policy: id, article }) => ({
    words: relationWords[kind].own,
    policy: byId.get(id)!,
    said: saidBy(policy, article),
  }));
  const others = policies.flatMap((other) =>
    other.relations
      .filter((relation) => relation.policy === policy.id)
      .map(({ kind, article }) => ({ words: relationWords[kind].other, policy: other, said: saidBy(other, article) })),
  );
  return [...own, ...others];
}

/** A department, and the clauses in which it leads and takes part. */
export interface Duty {
  readonly department: Department;
  readonly leads: readonly PolicyClause[];
  readonly supports: readonly PolicyClause[];
}

/** The departments that a policy gives duties to, in the order of the reference table. */
export function dutiesOf({ clauses }: Policy, departments: readonly Department[]): Duty[] {
  return departments
    .map((department) => ({
      department,
      leads: clauses.filter(({ lead }) => lead.includes(department.department_id)),
      supports: clauses.filter(({ support }) => support.includes(department.department_id)),
    }))
    .filter(({ leads, supports }) => leads.length + supports.length > 0);
}

export type CellCounts = Readonly<Record<CellState, number>>;

/** How many cells say what. */
export function countCells(cells: readonly Pick<PolicyCell, "state">[]): CellCounts {
  const count = (state: CellState) => cells.filter((cell) => cell.state === state).length;
  return Object.fromEntries(cellStates.map((state) => [state, count(state)])) as CellCounts;
}

/** The comparison: its columns, its rows with a cell a column, and what is left out since its text was not seen. */
export interface Comparison {
  readonly columns: readonly Policy[];
  readonly rows: readonly { readonly topic: PolicyTopic; readonly cells: readonly PolicyCell[] }[];
  readonly left: readonly Policy[];
}

/**
 * Puts the cells in the order of topics and of policies: those of which most was seen first, then by level. Throws a
 * RangeError where one is missing.
 */
export function comparePolicies({ policies, policyTopics, policyCells }: PolicyTables): Comparison {
  const inOrder = policiesByLevel(policies).flatMap((group) => group.policies);
  const columns = policyTexts
    .filter((text) => text !== "title")
    .flatMap((held) => inOrder.filter(({ text }) => text === held));
  const cells = new Map(policyCells.map((cell) => [`${cell.topic_id} ${cell.policy_id}`, cell]));
  const cellOf = (topic: string, policy: string) => {
    const found = cells.get(`${topic} ${policy}`);
    if (!found) throw new RangeError(`the comparison has no cell for ${topic} and ${policy}`);
    return found;
  };
  return {
    columns,
    rows: policyTopics.map((topic) => ({ topic, cells: columns.map(({ id }) => cellOf(topic.topic_id, id)) })),
    left: inOrder.filter(({ text }) => text === "title"),
  };
}

/** A field of policy beside IP, and the clauses of each policy that tie in with it. */
export interface Tie {
  readonly domain: Words;
  readonly clauses: readonly { readonly policy: Policy; readonly clauses: readonly PolicyClause[] }[];
}

/** Which clauses tie IP in with other fields of policy: a row a field, in the same order of policies in each. */
export function tiesOf(policies: readonly Policy[]): Tie[] {
  const columns = policies.filter((policy) => !isEmptyField(policy, "domains"));
  return policyDomains.map((domain) => ({
    domain: domainWords[domain],
    clauses: columns.map((policy) => ({
      policy,
      clauses: policy.clauses.filter(({ domains }) => domains.includes(domain)),
    })),
  }));
}

/** What policies name and the library has no record of. */
export function unfound(
  policies: readonly Policy[],
): { readonly policy: Policy; readonly named: Policy["named"][number] }[] {
  return policies.flatMap((policy) =>
    policy.named.filter(({ policy: id }) => id === undefined).map((named) => ({ policy, named })),
  );
}
