import type { Lang } from "../../i18n/lang.ts";
import type { Library } from "../../report/library.ts";
import type { Policy } from "../../schema/policy.ts";

/** What every part of a policy's page is given. */
export interface PolicyProps {
  readonly policy: Policy;
  readonly library: Library;
  readonly lang: Lang;
}
