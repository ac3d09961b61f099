import type { Dimension } from "../schema/dimensions.ts";
import type { RawRow } from "../schema/raw.ts";
import type { Member, TechnologyField } from "../schema/reference.ts";
import type { Placed } from "../schema/repository.ts";
import type { ConstraintRow, SamplePlan } from "../schema/sample-plan.ts";
import { type CityFigures, type Division, makeCityFields, makeDivisions } from "./city-industries.ts";
import { type Districts, makeDistricts } from "./districts.ts";
import { type Facts, openFacts } from "./facts.ts";
import { addDistricts, type Cells, makeIndustries } from "./industries.ts";
import { makeListings } from "./listings.ts";
import { makePatents } from "./patents.ts";
import { yearsFrom } from "./series.ts";

/** What the sample is made from, beside its plan and seed. */
export interface SampleBasis {
  /** real figures alone */
  readonly rows: readonly Placed<RawRow>[];
  /** the districts, by code */
  readonly districts: readonly string[];
  readonly members: readonly Member[];
  readonly divisions: readonly Division[];
  readonly technologyFields: readonly TechnologyField[];
  /** unit of a field as its dataset declares it */
  readonly unitOf: (field: string) => string;
  /** code under which a district's figures of a year stand */
  readonly codeIn: (district: string, year: number) => string;
}

/** The rows of a dataset in the order of its files, and the real figures that they add up to. */
export interface SampleDataset {
  readonly rows: readonly RawRow[];
  readonly constraints: readonly ConstraintRow[];
}

/**
 * Makes every dataset of the plan, by id. The same plan, basis and seed give the same rows. Districts add up to the real
 * figures of the whole, industries of a family and technology fields to their district.
 */
export function makeSample(plan: SamplePlan, basis: SampleBasis, seed: number): ReadonlyMap<string, SampleDataset> {
  const facts = openFacts(basis.rows, plan, basis);
  const districts = makeDistricts(plan, facts, seed);
  const cells = makeIndustries(plan, facts, districts.series, seed);
  const whole = addDistricts(cells);
  const { city_fields: fields, divisions: inDivisions } = plan.industries;
  const divisions = makeDivisions(plan, facts, districts.series, { divisions: basis.divisions, seed });
  const ofDivisions = fields.filter(({ field }) => inDivisions.city_fields.includes(field));
  const measured = join(
    makeCityFields(plan, whole, { fields, seed }),
    makeCityFields(plan, divisions, { fields: ofDivisions, seed }),
  );
  const writer = { plan, facts, basis };
  const patents = makePatents(plan, facts, districts.series, { fields: basis.technologyFields, seed });
  return new Map<string, SampleDataset>([
    ...Object.keys(plan.datasets).map((id) => [id, writeDistricts(id, districts, writer)] as const),
    [plan.industries.cells, { rows: writeCells(cells, join(whole, divisions), writer), constraints: [] }],
    [plan.industries.city, { rows: writeFigures(measured, writer), constraints: [] }],
    [
      plan.patents.dataset,
      {
        rows: patents.map(({ district, year, field, kind, count }) =>
          rowOf(
            writer,
            plan.patents.field,
            { entity: district, year, value: count },
            { field_id: field, innovator_kind: kind },
          ),
        ),
        constraints: [],
      },
    ],
    [
      plan.listings.dataset,
      {
        rows: makeListings(plan, facts, cells, seed).map(({ entity, industry, year, field }) =>
          rowOf(writer, field, { entity, year, value: 1 }, { industry_id: industry }),
        ),
        constraints: [],
      },
    ],
  ]);
}

interface Writer {
  readonly plan: SamplePlan;
  readonly facts: Facts;
  readonly basis: Pick<SampleBasis, "unitOf" | "codeIn">;
}

interface Figure {
  readonly entity: string;
  readonly year: number;
  readonly value: number;
}

type Codes = { readonly [Name in Dimension]?: string };

/** A row; empty where the plan leaves a gap. */
function rowOf({ plan, basis }: Writer, field: string, { entity, year, value }: Figure, codes: Codes = {}): RawRow {
  const isGap = plan.gaps.some((gap) => gap.field === field && gap.entity === entity && gap.year === year);
  const code = entity === plan.whole ? entity : basis.codeIn(entity, year);
  const row = { entity_id: code, ...codes, year, field, value: isGap ? null : value, unit: basis.unitOf(field) };
  return { ...row, status: "sample", note: null } as RawRow;
}

function writeDistricts(dataset: string, { series, constraints }: Districts, writer: Writer): SampleDataset {
  const { plan, facts } = writer;
  const fields = plan.datasets[dataset]!;
  const rows = yearsFrom(plan.years).flatMap((year) =>
    facts.districts.flatMap((entity, at) =>
      fields.flatMap((field) => {
        const value = series.get(field.field)!.get(year)?.[at];
        if (value === undefined) return [];
        const real = field.how === "total" && field.known ? facts.read(entity, field.known, year) : null;
        const row = rowOf(writer, field.field, { entity, year, value });
        return real ? { ...row, status: real.status, note: copied(real.place.file) } : row;
      }),
    ),
  );
  return { rows, constraints: fields.flatMap(({ field }) => constraints.get(field)!) };
}

/** The note of a real figure that stands in a sample file, so that a series is whole. */
export function copied(file: string): string {
  return `真实数，同 ${file}`;
}

function writeCells(cells: Cells, whole: CityFigures, writer: Writer): RawRow[] {
  const { plan, facts } = writer;
  const fields = plan.industries.fields.map(({ field }) => field);
  return yearsFrom(plan.years).flatMap((year) => [
    ...figuresOf(whole, fields, year, writer),
    ...facts.districts.flatMap((entity, at) =>
      fields.flatMap((field) =>
        [...cells.get(field)!].map(([industry, series]) =>
          rowOf(writer, field, { entity, year, value: series.get(year)![at]! }, { industry_id: industry }),
        ),
      ),
    ),
  ]);
}

function writeFigures(figures: CityFigures, writer: Writer): RawRow[] {
  return yearsFrom(writer.plan.years).flatMap((year) => figuresOf(figures, [...figures.keys()], year, writer));
}

function figuresOf(figures: CityFigures, fields: readonly string[], year: number, writer: Writer): RawRow[] {
  return fields.flatMap((field) =>
    [...figures.get(field)!].map(([industry, values]) =>
      rowOf(writer, field, { entity: writer.plan.whole, year, value: values.get(year)! }, { industry_id: industry }),
    ),
  );
}

/** Figures of two sets of industries, field by field. */
function join(first: CityFigures, second: CityFigures): CityFigures {
  return new Map([...first].map(([field, figures]) => [field, new Map([...figures, ...(second.get(field) ?? [])])]));
}
