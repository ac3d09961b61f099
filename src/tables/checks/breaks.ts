import { ofReference } from "../../i18n/validation-reference.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { fieldsById } from "./lookups.ts";

/** Breaks of fields that no dataset declares. */
export function checkBreaks(repository: Repository): Problem[] {
  const fields = fieldsById(repository);
  return repository.breaks
    .filter(({ field }) => !fields.has(field))
    .map(({ field, place }) => errorAt({ ...place, column: "field", value: field }, ofReference.unknownField(field)));
}
