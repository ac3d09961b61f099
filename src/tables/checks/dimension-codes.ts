import { ofRows } from "../../i18n/validation-rows.ts";
import type { Dimension } from "../../schema/dimensions.ts";
import { restOf } from "../../schema/industry.ts";
import { sectionedCode } from "../../schema/industry-weights.ts";
import type { DatasetFiles, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";

/** A reference table that lists the codes of a dimension. */
interface Registry {
  readonly dimension: Dimension;
  readonly file: string;
  readonly codes: (repository: Repository) => readonly string[];
}

/** Every table in which the code of a dimension may be listed; one of them must list it. */
const registries: readonly Registry[] = [
  {
    dimension: "field_id",
    file: "data/reference/technology-fields.csv",
    codes: ({ technologyFields }) => technologyFields.map(({ field_id }) => field_id),
  },
  {
    dimension: "industry_id",
    file: "data/reference/industries.csv",
    codes: ({ classifications }) => classifications.industries.map(({ industry_id }) => industry_id),
  },
  {
    dimension: "industry_id",
    file: "data/reference/industry-families.csv",
    codes: ({ classifications }) => classifications.families.map(({ family }) => restOf(family)),
  },
  {
    dimension: "industry_id",
    file: "data/reference/gbt4754.csv",
    codes: ({ classifications }) => classifications.standard.map(sectionedCode),
  },
];

/** Dimensions of which any code is right: their kinds are listed in the schema. */
const closed: readonly Dimension[] = ["innovator_kind"];

/** Codes of a dimension, such as a technology field, that no reference table lists. */
export function checkDimensionCodes(repository: Repository): Problem[] {
  return repository.datasets.flatMap((each) =>
    (each.dataset.dimensions ?? [])
      .filter((dimension) => !closed.includes(dimension))
      .flatMap((dimension) => checkDimension(each, dimension, repository)),
  );
}

function checkDimension({ rows, notes }: DatasetFiles, dimension: Dimension, repository: Repository): Problem[] {
  const tables = registries.filter((registry) => registry.dimension === dimension);
  const known = new Set(tables.flatMap(({ codes }) => codes(repository)));
  const files = tables.map(({ file }) => file);
  return [...rows, ...notes].flatMap((row) => {
    const code = row[dimension] ?? "";
    if (known.has(code)) return [];
    return errorAt({ ...row.place, column: dimension, value: code }, ofRows.unknownCode(code, files));
  });
}
