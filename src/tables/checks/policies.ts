import { langs } from "../../i18n/lang.ts";
import { ofPolicies } from "../../i18n/validation-policies.ts";
import { ofReference } from "../../i18n/validation-reference.ts";
import { isEmptyField, openFields, type Policy } from "../../schema/policy.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem, type Spot } from "../problem.ts";
import { entitiesById } from "./lookups.ts";

/** So many characters of its text are quoted of a clause at most: the library holds evidence, not copies. */
export const longestQuote = 100;

/** Policies that name what is not there, leave a gap without its reason, or quote at length. */
export function checkPolicies(repository: Repository): Problem[] {
  const { policies } = repository;
  return policies.flatMap((policy, index) => [
    ...checkNames(policy, repository),
    ...checkNumber(policy, policies.slice(0, index)),
    ...checkDays(policy),
    ...checkGaps(policy),
    ...checkClauses(policy),
    ...checkReferences(policy, policies),
  ]);
}

/** The record of a policy, from the root. */
export function policyFile(id: string): string {
  return `data/records/policies/${id}.yml`;
}

function spotOf({ id }: Policy, column: string, value: string): Spot {
  return { file: policyFile(id), column, value };
}

function checkNames(policy: Policy, repository: Repository): Problem[] {
  const entities = entitiesById(repository);
  const { families, industries } = repository.classifications;
  const known = new Set([...families.map(({ family }) => family), ...industries.map((row) => row.industry_id)]);
  const departments = new Set(repository.departments.map((row) => row.department_id));
  const places = policy.places.flatMap((place, at) =>
    entities.has(place) ? [] : errorAt(spotOf(policy, `places.${at}`, place), ofReference.unknownEntity(place)),
  );
  const codes = policy.industries.flatMap((code, at) =>
    known.has(code) ? [] : errorAt(spotOf(policy, `industries.${at}`, code), ofPolicies.noIndustry(code)),
  );
  const responsible = policy.clauses.flatMap((clause, at) =>
    (["lead", "support"] as const).flatMap((role) =>
      clause[role].flatMap((id, place) =>
        departments.has(id)
          ? []
          : errorAt(spotOf(policy, `clauses.${at}.${role}.${place}`, id), ofPolicies.noDepartment(id)),
      ),
    ),
  );
  return [...places, ...codes, ...responsible];
}

function checkNumber(policy: Policy, earlier: readonly Policy[]): Problem[] {
  const { number } = policy;
  if (number === null) return [];
  const spot = spotOf(policy, "number", number);
  const write = number.replace(/[[(（［【]/g, "〔").replace(/[\])）］】]/g, "〕");
  const owner = earlier.find((other) => other.number === number);
  return [
    ...(write === number ? [] : [errorAt(spot, ofPolicies.brackets(number, write))]),
    ...(owner ? [errorAt(spot, ofPolicies.numberTwice(number, owner.id))] : []),
  ];
}

function checkDays(policy: Policy): Problem[] {
  const pairs = [
    ["made", "published"],
    ["made", "effective"],
    ["effective", "expires"],
  ] as const;
  return pairs.flatMap(([first, then]) => {
    const [from, to] = [policy[first], policy[then]];
    if (from === null || to === null || from <= to) return [];
    return errorAt(spotOf(policy, then, to), ofPolicies.order(first, then, from, to));
  });
}

function checkGaps(policy: Policy): Problem[] {
  const reasons = policy.empty.flatMap(({ fields }, at) =>
    fields.map((field, place) => ({ field, column: `empty.${at}.fields.${place}` })),
  );
  const listed = reasons.map(({ field }) => field);
  const wrong = reasons.flatMap(({ field, column }, at) => {
    if (listed.indexOf(field) < at) return errorAt(spotOf(policy, column, field), ofPolicies.reasonTwice(field));
    return isEmptyField(policy, field) ? [] : errorAt(spotOf(policy, column, field), ofPolicies.needlessReason(field));
  });
  const untold = openFields.filter((field) => isEmptyField(policy, field) && !listed.includes(field));
  return [...wrong, ...untold.map((field) => errorAt(spotOf(policy, "empty", ""), ofPolicies.noReason(field)))];
}

function checkClauses(policy: Policy): Problem[] {
  const { clauses, text, language } = policy;
  const titleOnly =
    text === "title" && clauses.length > 0 ? [errorAt(spotOf(policy, "clauses", ""), ofPolicies.titleOnly())] : [];
  const wrong = clauses.flatMap(({ article, quote }, at) => {
    const length = [...(quote?.[language] ?? "")].length;
    return [
      ...langs
        .filter((lang) => clauses.findIndex((other) => other.article[lang] === article[lang]) < at)
        .map((lang) =>
          errorAt(
            spotOf(policy, `clauses.${at}.article.${lang}`, article[lang]),
            ofPolicies.articleTwice(article[lang]),
          ),
        ),
      ...(length > longestQuote
        ? [errorAt(spotOf(policy, `clauses.${at}.quote`, ""), ofPolicies.longQuote(length, longestQuote))]
        : []),
    ];
  });
  return [...titleOnly, ...wrong];
}

/** What a record refers to: other records, and clauses of its own. */
function checkReferences(policy: Policy, policies: readonly Policy[]): Problem[] {
  const own = policyFile(policy.id);
  const articles = new Set(policy.clauses.map(({ article }) => article.zh));
  const listed = [
    ...policy.relations.map(({ policy: to, article }, at) => ({ to, article, key: `relations.${at}` })),
    ...policy.named.map(({ policy: to, article }, at) => ({ to, article, key: `named.${at}` })),
  ];
  return listed.flatMap(({ to, article, key }) => {
    const spot = spotOf(policy, `${key}.policy`, to ?? "");
    const known = to === undefined || policies.some(({ id }) => id === to);
    const other = to === policy.id ? [errorAt(spot, ofPolicies.itself())] : [];
    const absent = known ? [] : [errorAt(spot, ofPolicies.noPolicy(to))];
    const place =
      article === null || articles.has(article)
        ? []
        : [errorAt(spotOf(policy, `${key}.article`, article), ofPolicies.noArticle(article, own))];
    return [...other, ...absent, ...place];
  });
}
