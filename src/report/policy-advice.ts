import { listOf } from "../schema/action.ts";
import type { EntryResult } from "../schema/catalogue.ts";
import type { Policy } from "../schema/policy.ts";
import type { PolicyCell, PolicyTopic } from "../schema/policy-comparison.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import type { Library } from "./library.ts";

/** A topic of the comparison on which something is advised (政策调整建议). */
export type AdvisedTopic = PolicyTopic & { readonly advice: NonNullable<PolicyTopic["advice"]> };

/** Whether something is advised on a topic. */
export function isAdvised(topic: PolicyTopic): topic is AdvisedTopic {
  return topic.advice !== null;
}

type Shelf = Pick<Library, "policyTopics" | "editions"> & { readonly current: Pick<Library["current"], "edition"> };

/**
 * What is advised that bears on an entry: topics that name it, and, in the home of the policies compared and its parts, those
 * about an action that was chosen for it.
 */
export function adviceFor(
  { id, region }: Pick<EntryResult, "id" | "region">,
  {
    view,
    library,
    actions,
  }: { readonly view: Pick<CatalogueView, "edition">; readonly library: Shelf; readonly actions: readonly string[] },
): AdvisedTopic[] {
  const { home } = library.current.edition;
  const whole = library.editions.find(({ edition }) => edition.id === view.edition.id)?.model.nation;
  const isAtHome = home !== null && (region === home || whole === home);
  return library.policyTopics
    .filter(isAdvised)
    .filter(
      (topic) =>
        listOf(topic.entries).includes(id) ||
        (isAtHome && listOf(topic.actions).some((action) => actions.includes(action))),
    );
}

/** What is advised on a policy: the topics on which its text was read, each with what it has. */
export function adviceOn(
  { id }: Pick<Policy, "id">,
  { policyTopics, policyCells }: Pick<Library, "policyTopics" | "policyCells">,
): { readonly topic: AdvisedTopic; readonly cell: PolicyCell }[] {
  return policyTopics.filter(isAdvised).flatMap((topic) => {
    const cell = policyCells.find((row) => row.topic_id === topic.topic_id && row.policy_id === id);
    return cell && cell.state !== "unchecked" ? [{ topic, cell }] : [];
  });
}
