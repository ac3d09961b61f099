import type { ChangeResult } from "../schema/changes.ts";
import type { Edition } from "../schema/edition.ts";
import type { Indicator } from "../schema/model.ts";
import type { RawRow } from "../schema/raw.ts";
import type { ModelFiles, Placed, Repository } from "../schema/repository.ts";
import type { InputResult } from "../schema/results.ts";
import { openEditionYears } from "./edition-years.ts";
import type { Explanation } from "./explain-change.ts";
import { explainEditions } from "./explain-editions.ts";

/** An indicator in per cent of the whole, from the field of its own name. */
export const card = (id: string, given: Partial<Indicator> = {}) =>
  ({
    ...{ id, kind: "ratio", numerator: id.toLowerCase(), denominator: "whole", scale: 100 },
    ...{ published: null, span: null },
    ...{ pool_years: 1, transform: "linear", direction: 1, small_field: null, small_below: null },
    ...given,
  }) as Indicator;
const node = (id: string, kind = "capability") => ({ id, kind });
const weight = (parent: string, child: string, share = 1) => ({ parent, child, weight: share });
const posts = (indicator: string, low: number, high: number) => ({ indicator, low, high });

/** A model in short. */
export interface ModelParts {
  readonly id: string;
  readonly max_missing?: string;
  readonly indicators: readonly Indicator[];
  readonly nodes: readonly { id: string; kind: string }[];
  readonly weights: readonly ReturnType<typeof weight>[];
  readonly goalposts: readonly ReturnType<typeof posts>[];
}
const modelOf = ({ id, max_missing = "1/3", indicators, nodes, weights, goalposts }: ModelParts) =>
  ({
    model: { id, evaluated: "province", nation: "100000", groups: ["G-ALL"], max_missing, min_pool_years: 2 },
    ...{ indicators, nodes },
    weights: new Map([["equal", weights]]),
    goalposts: new Map([["all", goalposts]]),
  }) as unknown as ModelFiles;
/** Scores A and B under P, and P under the level. */
export const one: ModelParts = {
  id: "one",
  indicators: [card("A"), card("B")],
  nodes: [node("P"), node("level", "composite")],
  weights: [weight("P", "A"), weight("P", "B"), weight("level", "P")],
  goalposts: [posts("A", 0, 100), posts("B", 0, 100)],
};
/** Scores A, measured against another whole and on other goalposts, and C; with other weights and a node U. */
export const two: ModelParts = {
  id: "two",
  indicators: [card("A", { denominator: "other" }), card("C", { transform: "log1p" })],
  nodes: [node("P"), node("U"), node("level", "composite")],
  weights: [weight("P", "A", 3), weight("P", "C"), weight("U", "C"), weight("level", "P"), weight("level", "U")],
  goalposts: [posts("A", 0, 80), posts("C", 0, 100)],
};
const place = { file: "data/raw/x.csv", line: 2 };
const entity = (entity_id: string, kind: string, valid_from: string | null = null) =>
  ({ entity_id, kind, valid_from, valid_to: null }) as never;
const member = (entity_id: string) => ({ group_id: "G-ALL", entity_id, valid_from: null, valid_to: null }) as never;
/** Province 510000 is evaluated from 2022 on. */
const repositoryOf = (models: readonly ModelParts[], given: Partial<Repository> = {}): Repository =>
  ({
    entities: [
      entity("100000", "nation"),
      entity("110000", "province"),
      entity("500000", "province"),
      entity("510000", "province", "2022-01-01"),
    ],
    members: [member("110000"), member("500000")],
    models: models.map(modelOf),
    breaks: [],
    ...given,
  }) as unknown as Repository;
export const edition = (year: number, model: string) =>
  ({ id: `nation-${year}`, scope: "nation", year, model, weights: "equal", goalposts: "all" }) as Edition;

/** Values named by entity, year and field. */
export type Values = Readonly<Record<string, number | null>>;
const rowsOf = (values: Values): Placed<RawRow>[] =>
  Object.entries(values).map(([name, value]) => {
    const [entity_id = "", year, field = ""] = name.split(" ");
    return { ...{ entity_id, year: Number(year), field, value, place }, unit: "件", status: "final", note: null };
  });
const figures = (entity_id: string, year: number, [a, b, c]: readonly [number, number, number]): Values =>
  Object.fromEntries(
    Object.entries({ whole: 100, other: 50, a, b, c }).map(([field, value]) => [
      `${entity_id} ${year} ${field}`,
      value,
    ]),
  );
/** What is observed unless a test says otherwise. */
export const values: Values = {
  ...figures("110000", 2021, [40, 60, 10]),
  ...figures("110000", 2022, [48, 60, 20]),
  ...figures("500000", 2021, [30, 50, 30]),
  ...figures("500000", 2022, [36, 70, 25]),
  ...figures("510000", 2021, [90, 90, 90]),
  ...figures("510000", 2022, [90, 90, 90]),
};

/** What a test sets; without anything it is model `one` from 2021 to 2022. */
export interface Case {
  readonly models?: readonly ModelParts[];
  readonly editions?: readonly [Edition, Edition];
  readonly cells?: Values;
  readonly published?: Values;
  readonly given?: Partial<Repository>;
}
/** The editions of a case, opened. */
export const openCase = ({
  models = [one],
  editions = [edition(2021, "one"), edition(2022, "one")],
  cells = values,
  given,
}: Case) => {
  const [repository, rows] = [repositoryOf(models, given), rowsOf(cells)];
  const [before, after] = editions.map((each) => openEditionYears(repository, rows, each));
  return { repository, rows, before: before!, after: after! };
};
/** What explains the changes of a case. */
export const explain = (given: Case): Explanation => {
  const { repository, rows, before, after } = openCase(given);
  const published = given.published
    ? rowsOf(given.published).map(
        ({ entity_id, year, field, value }): InputResult => ({
          ...{ entity_id, year, field, value },
          unit: "件",
          status: "final",
          source: "x:2",
        }),
      )
    : null;
  return explainEditions(repository, rows, { before, after, published });
};
/** The rows of one score or rank. */
export const rowsFor = ({ changes }: Explanation, id: string, name = "P", measure = "score") =>
  changes.filter((row) => row.entity_id === id && row.node === name && row.measure === measure);
/** What a row says in short. */
export const brief = ({ block, indicator, contribution }: ChangeResult) => [block, indicator, contribution];
/** Values but for those whose names match. */
export const without = (cells: Values, pattern: RegExp): Values =>
  Object.fromEntries(Object.entries(cells).filter(([name]) => !pattern.test(name)));
