import { ofRows } from "../../i18n/validation-rows.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";

/** Rows of another year than the name of their file says. */
export function checkFileYears({ datasets }: Repository): Problem[] {
  return datasets.flatMap(({ rows }) =>
    [...Map.groupBy(rows, ({ place }) => place.file)].flatMap(([file, inside]) => {
      const named = /^data\/raw\/.*\/(\d{4})\.csv$/.exec(file)?.[1];
      if (named === undefined) return [];
      return inside
        .filter(({ year }) => Number(named) !== year)
        .map(({ year, place }) =>
          errorAt({ ...place, column: "year", value: String(year) }, ofRows.fileYear(year, named)),
        );
    }),
  );
}
