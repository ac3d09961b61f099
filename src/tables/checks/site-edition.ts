import { ofEditions } from "../../i18n/validation-editions.ts";
import type { Repository } from "../../schema/repository.ts";
import type { Site } from "../../schema/site.ts";
import { errorAt, type Problem } from "../problem.ts";
import { siteFile } from "../read-repository.ts";
import { editionFile } from "./lookups.ts";

/** The edition with which the home page opens, where there is no such edition. */
export function checkSiteEdition(
  { editions }: Repository,
  { site }: { readonly site: Pick<Site, "edition"> | null },
): Problem[] {
  if (!site || editions.some(({ id }) => id === site.edition)) return [];
  const spot = { file: siteFile, column: "edition", value: site.edition };
  const ids = editions.map(({ id }) => id);
  return [errorAt(spot, ofEditions.noEdition(site.edition, editionFile({ id: site.edition }), ids))];
}
