import type { Words } from "../i18n/lang.ts";
import { listOf } from "../schema/action.ts";
import type { PolicyTopic } from "../schema/policy-comparison.ts";
import { catalogueAddress } from "./catalogue-address.ts";
import type { Library } from "./library.ts";

/** An entry that advice rests on. */
export interface AdvisedEntry {
  readonly id: string;
  readonly title: Words;
  readonly href: string;
  readonly isSample: boolean;
}

/** The entries that the advice on a topic rests on, as the newest edition that has them words them. */
export function advisedEntries(
  { entries }: Pick<PolicyTopic, "entries">,
  { catalogues }: Pick<Library, "catalogues">,
): AdvisedEntry[] {
  return listOf(entries).flatMap((id) => {
    const view = catalogues.find((each) => each.find(id));
    if (!view) return [];
    const { title_zh: zh, title_en: en } = view.entry(id);
    return [{ id, title: { zh, en }, href: catalogueAddress.entry(id), isSample: view.edition.state === "sample" }];
  });
}
