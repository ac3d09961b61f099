import { ofRows } from "../../i18n/validation-rows.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";

/** Rows of another year than the name of their file says. */
export function checkFileYears({ datasets }: Repository): Problem[] {
  return datasets.flatMap(({ rows }) =>
    rows.flatMap(({ year, place }) => {
      const named = /^data\/raw\/.*\/(\d{4})\.csv$/.exec(place.file)?.[1];
      if (named === undefined || Number(named) === year) return [];
      return errorAt({ ...place, column: "year", value: String(year) }, ofRows.fileYear(year, named));
    }),
  );
}
