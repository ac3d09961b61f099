import type { Edition } from "../schema/edition.ts";
import type { Status } from "../schema/status.ts";

/**
 * The edition as a page of it stands when all it shows is worth so much: where nothing made up is left, a page of a sample
 * edition is a draft, real and reviewed by no authority. Other editions hold no sample figures.
 * @example shownEdition({ id: "city-2023", state: "sample" }, "final").state; // => "draft"
 */
export function shownEdition<Shown extends Pick<Edition, "state">>(edition: Shown, worst: Status): Shown {
  return edition.state === "sample" && worst !== "sample" ? { ...edition, state: "draft" } : edition;
}
