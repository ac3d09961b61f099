import { ofComparison, ofPolicies } from "../../i18n/validation-policies.ts";
import { listOf } from "../../schema/action.ts";
import { scopeOfEntry } from "../../schema/entry-id.ts";
import type { Policy } from "../../schema/policy.ts";
import type { PolicyCell, PolicyTopic } from "../../schema/policy-comparison.ts";
import type { Placed, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { leftOutScopes } from "./lookups.ts";
import { longestQuote, policyFile } from "./policies.ts";

const evidence = ["article", "quote_zh", "quote_en"] as const;
const amounts = ["amount_zh", "amount_en", "valid_from", "valid_to"] as const;
const advised = ["advice_zh", "advice_en", "entries", "evidence_zh", "evidence_en"] as const;

/** Cells of the comparison that claim without a quotation, topics and policies that lack a cell, advice that hangs in the air. */
export function checkPolicyComparison(repository: Repository): Problem[] {
  const { policies, policyTopics, policyCells, registers } = repository;
  const actions = new Set(repository.actions.map(({ action_id: id }) => id));
  const entries = new Set([...registers.values()].flat().map(({ id }) => id));
  const leftOut = leftOutScopes(repository);
  const isListed = (id: string) => {
    const scope = entries.has(id) ? null : scopeOfEntry(id, repository);
    return entries.has(id) || (scope !== null && leftOut.has(scope));
  };
  const topics = new Set(policyTopics.map((row) => row.topic_id));
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  return [
    ...policyCells.flatMap((row) => [...checkPlace(row, topics, byId), ...checkEvidence(row, byId.get(row.policy_id))]),
    ...findAbsent(policyTopics, policies, policyCells),
    ...policyTopics.flatMap((row) => checkAdvice(row, { isListed, actions })),
  ];
}

function checkPlace(
  { topic_id: topic, policy_id: policy, place }: Placed<PolicyCell>,
  topics: ReadonlySet<string>,
  policies: ReadonlyMap<string, Policy>,
): Problem[] {
  const record = policies.get(policy);
  const spot = { ...place, column: "policy_id", value: policy };
  const found = record?.text === "title" ? [errorAt(spot, ofComparison.notCompared(policy))] : [];
  return [
    ...(topics.has(topic)
      ? []
      : [errorAt({ ...place, column: "topic_id", value: topic }, ofComparison.noTopic(topic))]),
    ...(record ? found : [errorAt(spot, ofPolicies.noPolicy(policy))]),
  ];
}

function checkEvidence(row: Placed<PolicyCell>, policy: Policy | undefined): Problem[] {
  const { state, article, place } = row;
  const spot = (column: keyof PolicyCell) => ({ ...place, column, value: row[column] ?? "" });
  if (state === "no" || state === "unchecked") {
    const needless = [...evidence, ...amounts].filter((column) => row[column] !== null);
    const unread = state === "no" && policy && policy.text !== "whole" && policy.text !== "damaged";
    return [
      ...needless.map((column) => errorAt(spot(column), ofComparison.needlessEvidence(state, column))),
      ...(unread ? [errorAt(spot("state"), ofComparison.notRead(policy.id, policy.text))] : []),
    ];
  }
  const missing = evidence.filter((column) => row[column] === null);
  const known = !policy || article === null || policy.clauses.some((clause) => clause.article.zh === article);
  const length = policy ? [...((policy.language === "zh" ? row.quote_zh : row.quote_en) ?? "")].length : 0;
  return [
    ...missing.map((column) => errorAt(spot(column), ofComparison.noEvidence(state, column))),
    ...(known ? [] : [errorAt(spot("article"), ofPolicies.noArticle(article, policyFile(policy.id)))]),
    ...(length > longestQuote ? [errorAt(spot("quote_zh"), ofPolicies.longQuote(length, longestQuote))] : []),
  ];
}

/** Every topic has a cell for every policy whose text was at hand, so that what was not looked at says so. */
function findAbsent(
  topics: readonly Placed<PolicyTopic>[],
  policies: readonly Policy[],
  cells: readonly PolicyCell[],
): Problem[] {
  const there = new Set(cells.map((row) => `${row.topic_id} ${row.policy_id}`));
  return topics.flatMap(({ topic_id: topic }) =>
    policies
      .filter(({ id, text }) => text !== "title" && !there.has(`${topic} ${id}`))
      .map(({ id }) => errorAt({ file: "data/records/policy-cells.csv" }, ofComparison.absent(topic, id))),
  );
}

interface Hooks {
  /** whether an entry was listed, or is of a scope on which the site does not report */
  readonly isListed: (entry: string) => boolean;
  readonly actions: ReadonlySet<string>;
}

function checkAdvice(row: Placed<PolicyTopic>, { isListed, actions }: Hooks): Problem[] {
  const wrong = advised.filter((column) => (row[column] === null) !== (row.advice === null));
  const needless = row.advice === null && row.actions !== null ? (["actions"] as const) : [];
  const spot = (column: keyof PolicyTopic, value: string) => ({ ...row.place, column, value });
  return [
    ...[...wrong, ...needless].map((column) =>
      errorAt(
        spot(column, row[column] ?? ""),
        row.advice === null ? ofComparison.noAdvice(column) : ofComparison.hanging(column),
      ),
    ),
    ...listOf(row.entries).flatMap((id) =>
      isListed(id) ? [] : [errorAt(spot("entries", id), ofComparison.noEntry(id))],
    ),
    ...listOf(row.actions).flatMap((id) =>
      actions.has(id) ? [] : [errorAt(spot("actions", id), ofComparison.noAction(id))],
    ),
  ];
}
