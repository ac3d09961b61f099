import type { Industry, StandardRow } from "../schema/industry.ts";
import type { FieldDivision, IpcField } from "../schema/ipc.ts";
import type { Classifications } from "../schema/repository.ts";
import { industryFields } from "./industry-fields.ts";
import type { IndustryView } from "./industry-view.ts";
import type { Library } from "./library.ts";

/** A subclass of the patent classification that belongs to a technology field, whole or by some of its main groups. */
export interface FieldSubclass {
  readonly code: string;
  /** such as `9/`; none where the whole subclass belongs to the field */
  readonly groups: readonly string[];
  /** as WIPO prints it; null where there is none here */
  readonly title: string | null;
  /** the rows of the concordance that are our own, each with its reason */
  readonly provisional: readonly IpcField[];
}

/** A division of the national classification to which a part of a field goes. */
export interface ReachedDivision extends FieldDivision {
  readonly division_row: StandardRow | null;
}

/** An industry, and the part of a field that goes to it. */
export interface ReachedIndustry {
  readonly industry: Industry;
  readonly reach: number;
}

/** Who uses a field and who holds it, in the newest edition that evaluates industries. */
export interface FieldUse {
  readonly view: IndustryView;
  readonly industries: readonly ReachedIndustry[];
  /** whether its inventions are counted there by kind of innovator */
  readonly counted: boolean;
}

/** The three chains of a technology field (三链). */
export interface FieldChains {
  readonly subclasses: readonly FieldSubclass[];
  readonly divisions: readonly ReachedDivision[];
  /** null on a site without an edition that evaluates industries */
  readonly use: FieldUse | null;
}

/** The three chains of a field, as far as the site has them. */
export function fieldChains(
  { classifications, industryViews: [view] }: Pick<Library, "classifications" | "industryViews">,
  field: string,
): FieldChains {
  return {
    subclasses: fieldSubclasses(field, classifications),
    divisions: fieldDivisions(field, classifications),
    use: view
      ? {
          view,
          industries: fieldIndustries(view, field),
          counted: view.innovators(view.whole.entity_id, field, null) !== null,
        }
      : null,
  };
}

/** The subclasses of a technology field in the order of the concordance (技术链); none where it has no row there. */
export function fieldSubclasses(
  field: string,
  { ipc, ipcFields }: Pick<Classifications, "ipc" | "ipcFields">,
): FieldSubclass[] {
  const own = ipcFields.filter(({ field_id }) => field_id === field);
  return [...Map.groupBy(own, (row) => row.ipc.slice(0, 4))].map(([code, rows]) => ({
    code,
    groups: rows.map((row) => row.ipc.slice(5)).filter((group) => group !== ""),
    title: ipc.find((row) => row.code === code)?.title_en ?? null,
    provisional: rows.filter(({ status }) => status === "provisional"),
  }));
}

/** The divisions to which a field goes, those that get most of it first (产业链). */
export function fieldDivisions(
  field: string,
  { standard, fieldDivisions: rows }: Pick<Classifications, "standard" | "fieldDivisions">,
): ReachedDivision[] {
  return rows
    .filter(({ field_id }) => field_id === field)
    .map((row) => ({ ...row, division_row: standard.find(({ code }) => code === row.division) ?? null }))
    .sort((a, b) => b.weight - a.weight || (a.division < b.division ? -1 : 1));
}

const reached = new WeakMap<IndustryView, ReadonlyMap<string, readonly ReachedIndustry[]>>();

/** The industries of an edition that a field reaches, those to which most of it goes first. */
export function fieldIndustries(view: IndustryView, field: string): readonly ReachedIndustry[] {
  const known = reached.get(view) ?? industriesByField(view);
  reached.set(view, known);
  return known.get(field) ?? [];
}

function industriesByField({ industries, classifications }: IndustryView): Map<string, readonly ReachedIndustry[]> {
  const all = industries.flatMap((industry) =>
    industryFields(industry, classifications).map(({ field, reach }) => ({ field, industry, reach })),
  );
  const fields = [...Map.groupBy(all, ({ field }) => field)];
  return new Map(fields.map(([field, rows]) => [field, rows.toSorted((a, b) => b.reach - a.reach)]));
}
