import { ofActions, ofPolicies } from "../../i18n/validation-policies.ts";
import { type Action, actionResources, listOf, rightPrefix } from "../../schema/action.ts";
import type { Placed, Repository } from "../../schema/repository.ts";
import { rightIds } from "../../schema/right.ts";
import { errorAt, type Problem } from "../problem.ts";
import { policyFile } from "./policies.ts";

/** Actions that name an orientation, a right, an obstacle, a resource, a department or a clause that there is not. */
export function checkActions(repository: Repository): Problem[] {
  const known = namesOf(repository);
  return repository.actions.flatMap((row) => [
    ...lists.flatMap((column) =>
      listOf(row[column])
        .filter((id) => !known[column].has(id))
        .map((id) => errorAt({ ...row.place, column, value: id }, ofActions.unknown(column, id, where(column, known)))),
    ),
    ...checkPolicy(row, repository),
  ]);
}

const lists = ["resources", "orientations", "rights", "obstacles", "lead", "support"] as const;
type List = (typeof lists)[number];

/** What may stand in each list. Obstacles are nodes, indicators and scores of industries of any model. */
function namesOf({ models, departments, cataloguePlans }: Repository): Readonly<Record<List, ReadonlySet<string>>> {
  const offices = new Set([
    ...departments.map((row) => row.department_id),
    ...rightIds.map((right) => `${rightPrefix}${right}`),
  ]);
  return {
    resources: new Set(actionResources),
    orientations: new Set(
      cataloguePlans.flatMap(({ orientations, warnings }) => [...orientations, ...warnings].map(({ id }) => id)),
    ),
    rights: new Set(rightIds),
    obstacles: new Set(
      models.flatMap(({ model, nodes, indicators, industryIndicators }) =>
        [...nodes, ...indicators, ...industryIndicators, ...(model.industries?.scores ?? [])].map(({ id }) => id),
      ),
    ),
    lead: offices,
    support: offices,
  };
}

/** The ids of a short list; of a long one null, since the message then says where they stand. */
function where(column: List, known: Readonly<Record<List, ReadonlySet<string>>>): readonly string[] | null {
  return column === "obstacles" ? null : [...known[column]];
}

function checkPolicy({ policy, article, place }: Placed<Action>, { policies }: Repository): Problem[] {
  if ((policy === null) !== (article === null)) {
    const column = policy === null ? "policy" : "article";
    return [errorAt({ ...place, column }, ofActions.halfBasis())];
  }
  if (policy === null || article === null) return [];
  const record = policies.find(({ id }) => id === policy);
  if (!record) return [errorAt({ ...place, column: "policy", value: policy }, ofPolicies.noPolicy(policy))];
  if (record.clauses.some((clause) => clause.article.zh === article)) return [];
  return [errorAt({ ...place, column: "article", value: article }, ofPolicies.noArticle(article, policyFile(policy)))];
}
