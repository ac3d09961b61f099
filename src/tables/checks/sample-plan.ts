import type { Said } from "../../i18n/validation.ts";
import { ofSamplePlan } from "../../i18n/validation-sample.ts";
import { restOf } from "../../schema/industry.ts";
import { sectionedCode } from "../../schema/industry-weights.ts";
import type { Repository } from "../../schema/repository.ts";
import type { SampleField, SamplePlan } from "../../schema/sample-plan.ts";

/** A name in the plan that stands for nothing, at the path of its key. */
export interface PlanFault {
  readonly path: string;
  readonly value: string;
  readonly said: Said;
}

/** Names in a sample plan that stand for nothing: drivers, fields made before, declared fields, industries and their shares. */
export function checkSamplePlan(
  plan: SamplePlan,
  { datasets, classifications }: Pick<Repository, "datasets" | "classifications">,
): PlanFault[] {
  const declared = new Map(datasets.map(({ dataset }) => [dataset.id, new Set(dataset.fields.map(({ id }) => id))]));
  const tell = (path: string, value: string, isKnown: boolean, said: Said): PlanFault[] =>
    isKnown ? [] : [{ path, value, said }];
  const declares = (path: string, dataset: string, field: string) =>
    tell(path, field, declared.get(dataset)?.has(field) ?? false, ofSamplePlan.undeclared(field, dataset));
  const made = new Set<string>();
  const fields = Object.entries(plan.datasets).flatMap(([dataset, list]) =>
    list.flatMap((field, at) => {
      const path = `datasets.${dataset}.${at}`;
      const found = [...declares(`${path}.field`, dataset, field.field), ...checkNames(field, path, { plan, made })];
      made.add(field.field);
      return found;
    }),
  );
  const { standard, families, industries } = classifications;
  const codes = new Set([
    ...industries.map(({ industry_id }) => industry_id),
    ...families.map(({ family }) => restOf(family)),
    ...standard.map(sectionedCode),
  ]);
  const { cells, city, families: listed, fields: ofCells, city_fields: ofCity } = plan.industries;
  const inside = listed.flatMap((family, at) =>
    family.industries.flatMap(({ id, shares, like }, place) => {
      const path = `industries.families.${at}.industries.${place}`;
      return [
        ...tell(`${path}.id`, id, codes.has(id), ofSamplePlan.unknownIndustry(id)),
        ...ofCells.flatMap(({ base }) =>
          tell(`${path}.shares`, base, base in shares, ofSamplePlan.unknownBase(base, id)),
        ),
        ...Object.keys(like).flatMap((name) =>
          tell(`${path}.like.${name}`, name, name in plan.drivers, ofSamplePlan.unknownDriver(name)),
        ),
      ];
    }),
  );
  const measured = new Set(ofCells.map(({ field }) => field));
  return [
    ...fields,
    ...inside,
    ...ofCells.flatMap(({ field, total }, at) => [
      ...declares(`industries.fields.${at}.field`, cells, field),
      ...tell(`industries.fields.${at}.total`, total, made.has(total), ofSamplePlan.unknownField(total)),
    ]),
    ...ofCity.flatMap(({ field, of }, at) => {
      const path = `industries.city_fields.${at}`;
      const found = tell(`${path}.of`, of, measured.has(of), ofSamplePlan.unknownField(of));
      measured.add(field);
      return [...declares(`${path}.field`, city, field), ...found];
    }),
    ...declares("patents.field", plan.patents.dataset, plan.patents.field),
    ...tell(
      "patents.total",
      plan.patents.total,
      made.has(plan.patents.total),
      ofSamplePlan.unknownField(plan.patents.total),
    ),
    ...checkListings(plan, { codes, tell, declares }),
  ];
}

interface Telling {
  readonly codes: ReadonlySet<string>;
  readonly tell: (path: string, value: string, isKnown: boolean, said: Said) => PlanFault[];
  readonly declares: (path: string, dataset: string, field: string) => PlanFault[];
}

/** Listings of industries that are not made, or by a field that their cells do not have. */
function checkListings({ listings, industries }: SamplePlan, { codes, tell, declares }: Telling): PlanFault[] {
  const { dataset, by, planned, restricted } = listings;
  const made = new Set(industries.families.flatMap((family) => family.industries.map(({ id }) => id)));
  const known = (path: string, id: string) =>
    tell(path, id, made.has(id) && codes.has(id), ofSamplePlan.unknownIndustry(id));
  return [
    ...tell(
      "listings.by",
      by,
      industries.fields.some(({ field }) => field === by),
      ofSamplePlan.unknownField(by),
    ),
    ...declares("listings.planned.field", dataset, planned.field),
    ...declares("listings.restricted.field", dataset, restricted.field),
    ...planned.industries.flatMap((id, at) => known(`listings.planned.industries.${at}`, id)),
    ...restricted.industries.flatMap((id, at) => known(`listings.restricted.industries.${at}`, id)),
  ];
}

/** The names that one field leans on. */
function checkNames(
  field: SampleField,
  path: string,
  { plan, made }: { readonly plan: SamplePlan; readonly made: ReadonlySet<string> },
): PlanFault[] {
  const drivers = (key: string, names: Readonly<Record<string, number>>, earlier: boolean) =>
    Object.keys(names)
      .filter((name) => !(name in plan.drivers || (earlier && made.has(name))))
      .map((name) => ({ path: `${path}.${key}.${name}`, value: name, said: ofSamplePlan.unknownDriver(name) }));
  const earlier = (key: string, names: readonly (string | undefined)[]) =>
    names
      .filter((name) => name !== undefined && !made.has(name))
      .map((name) => ({ path: `${path}.${key}`, value: name!, said: ofSamplePlan.unknownField(name!) }));
  switch (field.how) {
    case "total":
      return [
        ...drivers("like", field.like, true),
        ...earlier("within", [field.within]),
        ...earlier(
          "real",
          (field.real ?? []).map(({ per }) => per),
        ),
      ];
    case "part":
      return [...drivers("lean", field.lean, false), ...earlier("of", [field.of])];
    case "stock":
      return [...drivers("like", field.like, false), ...earlier("flow", [field.flow])];
    case "sum":
      return earlier("parts", field.parts);
  }
}
