import { ofProfiles } from "../../i18n/validation-profiles.ts";
import { ofReference } from "../../i18n/validation-reference.ts";
import { ofRows } from "../../i18n/validation-rows.ts";
import type { Profile, ProfileQuantity } from "../../schema/profile.ts";
import type { Dataset } from "../../schema/raw.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { entitiesById } from "./lookups.ts";

/** Profiles that name what is not there, describe a quantity or an edition twice, or compare with a year that is no earlier. */
export function checkProfiles(repository: Repository): Problem[] {
  const fields = new Map(
    repository.datasets.flatMap(({ dataset }) => dataset.fields.map(({ id }) => [id, dataset] as const)),
  );
  return repository.profiles.flatMap((profile) => [
    ...checkEntities(profile, repository),
    ...checkEditions(profile, repository),
    ...profile.quantities.flatMap((quantity, index) => checkQuantity(profile, { quantity, index, fields })),
  ]);
}

function spotOf({ id }: Profile, column: string, value: unknown): { file: string; column: string; value: string } {
  return { file: `data/profiles/${id}.yml`, column, value: String(value) };
}

function checkEntities(profile: Profile, repository: Repository): Problem[] {
  const entities = entitiesById(repository);
  const { whole, groups } = profile;
  const absent = entities.has(whole)
    ? []
    : [errorAt(spotOf(profile, "whole", whole), ofReference.unknownEntity(whole))];
  const wrong = groups.flatMap((group, index) => {
    const kind = entities.get(group)?.kind;
    if (kind === "group") return [];
    const said = kind ? ofReference.kind(group, kind, "group") : ofReference.unknownEntity(group);
    return [errorAt(spotOf(profile, `groups.${index}`, group), said)];
  });
  return [...absent, ...wrong];
}

function checkEditions(profile: Profile, { profiles }: Repository): Problem[] {
  const others = profiles.slice(0, profiles.indexOf(profile)).filter(({ scope }) => scope === profile.scope);
  return profile.years.flatMap((year, index) => {
    const other = others.find(({ years }) => years.includes(year));
    const spot = spotOf(profile, `years.${index}`, year);
    if (other !== undefined) return [errorAt(spot, ofProfiles.claimed(`${profile.scope}-${year}`, other.id))];
    return profile.years.indexOf(year) < index ? [errorAt(spot, ofProfiles.twice(String(year)))] : [];
  });
}

interface Place {
  readonly quantity: ProfileQuantity;
  readonly index: number;
  readonly fields: ReadonlyMap<string, Dataset>;
}

function checkQuantity(profile: Profile, { quantity, index, fields }: Place): Problem[] {
  const at = (key: string, value: unknown) => spotOf(profile, `quantities.${index}.${key}`, value);
  const twice = profile.quantities.findIndex(({ id }) => id === quantity.id) < index;
  const checkField = (key: string, field: string, broken: boolean): Problem[] => {
    const dataset = fields.get(field);
    if (dataset === undefined) return [errorAt(at(key, field), ofReference.unknownField(field))];
    const dimensions = dataset.dimensions ?? [];
    if (broken) return dimensions.includes("industry_id") ? [] : [errorAt(at(key, field), ofProfiles.whole(field))];
    return dimensions.length === 0 ? [] : [errorAt(at(key, field), ofRows.dimensioned(field, dimensions))];
  };
  return [
    ...(twice ? [errorAt(at("id", quantity.id), ofProfiles.twice(quantity.id))] : []),
    ...fieldsOf(quantity).flatMap(([key, field, broken]) => checkField(key, field, broken)),
    ...checkSince(quantity).map(([since, year]) => errorAt(at("since", since), ofProfiles.since(since, year))),
  ];
}

/** The keys of a quantity that name fields, the fields, and whether they must be broken down by industry. */
function fieldsOf(quantity: ProfileQuantity): readonly (readonly [key: string, field: string, broken: boolean])[] {
  if (quantity.kind === "amount") return [["field", quantity.field, false]];
  if (quantity.kind === "mix") {
    return [
      ["field", quantity.field, true],
      ["total", quantity.total, false],
    ];
  }
  return (["numerator", "denominator"] as const).flatMap((key) =>
    quantity[key].split("+").map((field) => [key, field, false] as const),
  );
}

function checkSince(quantity: ProfileQuantity): (readonly [since: number, year: number])[] {
  if (quantity.kind === "mix" || quantity.since === undefined || quantity.year === undefined) return [];
  return quantity.since < quantity.year ? [] : [[quantity.since, quantity.year]];
}
