import type { AdjustmentRow, Catalogue, EntryResult, EvidenceResult, RegisterRow } from "../schema/catalogue.ts";
import type { CataloguePlan } from "../schema/catalogue-plan.ts";
import type { Placed } from "../schema/repository.ts";
import { distancesOf } from "./distance.ts";
import type { Draft, Evidence } from "./draft.ts";
import { evidence } from "./evidence.ts";
import { type AdjustmentFault, type Graded, gradeEntries, type Named } from "./grade-entries.ts";
import type { Past } from "./hysteresis.ts";
import { identify, type Registers } from "./identify.ts";
import { openRules, orientationOf, positionOf, type RuleBook, warningsOf } from "./rule-book.ts";
import { validityOf } from "./validity.ts";

/** What a catalogue is made from, beside its drafts. */
export interface CatalogueBasis {
  readonly plan: CataloguePlan;
  readonly edition: { readonly id: string; readonly year: number; readonly published: string | null };
  readonly registers: Registers;
  /** the catalogue of the edition before, by id; empty for the first */
  readonly past: ReadonlyMap<string, Past>;
  readonly adjustments: readonly Placed<AdjustmentRow>[];
}

export interface Made {
  readonly catalogue: Catalogue;
  readonly register: readonly RegisterRow[];
  /** adjustments that do not fit; with any, the catalogue must not be used */
  readonly faults: readonly AdjustmentFault[];
}

/** Makes the guidance catalogue of one edition (导向目录): gives drafts their ids, grades, orientations and positions. */
export function makeCatalogue(drafts: readonly Draft[], basis: CatalogueBasis): Made {
  const book = openRules(basis.plan);
  const { ids, register } = identify(drafts, basis.edition, basis.registers);
  const entries = drafts.map((draft, at): Named => ({ id: ids[at]!, draft }));
  const { graded, faults } = gradeEntries(entries, { ...basis, book });
  const counts = gradeCounts(entries, graded, book);
  const catalogue: Catalogue = {
    entries: entries.map((entry) => entryOf(entry, graded.get(entry.id) ?? null, { basis, book })),
    evidence: entries.flatMap(({ id, draft }): EvidenceResult[] =>
      [...draft.evidence, ...(counts.get(id) ?? [])].map((row) => ({ entry: id, ...row })),
    ),
    steps: [...graded.values()].flatMap(({ steps }) => steps),
    distance: entries.flatMap((entry) => distancesOf(entry, graded.get(entry.id) ?? null, book)),
  };
  return { catalogue, register, faults };
}

function entryOf(
  { id, draft }: Named,
  graded: Graded | null,
  { basis, book }: { readonly basis: CatalogueBasis; readonly book: RuleBook },
): EntryResult {
  const orientation = orientationOf(draft, graded?.published ?? null, book);
  const { kind, region, industry, title, dataGrade, stability, status } = draft;
  const isHidden = draft.evidence.find(({ value, reason }) => value === null && reason === "suppressed");
  return {
    ...{ id, kind, region, industry, title_zh: title.zh, title_en: title.en },
    rule_grade: graded?.ruleGrade ?? null,
    published_grade: graded?.published ?? null,
    rule: graded?.rule ?? null,
    orientation: orientation?.id ?? null,
    data_grade: dataGrade,
    stability,
    ...validityOf(basis.edition.published, basis.plan.validity_years),
    status,
    positioning: positionOf(draft, book)?.id ?? null,
    warning:
      warningsOf(draft, book)
        .map((each) => each.id)
        .join(" ") || null,
    reason: graded ? (orientation ? null : isHidden ? "suppressed" : "missing-input") : "no-grade-rule",
  };
}

/** How the entries of each region and an industry are graded: what stands for the grade of the region itself. */
function gradeCounts(
  entries: readonly Named[],
  graded: ReadonlyMap<string, Graded>,
  { plan }: RuleBook,
): ReadonlyMap<string, readonly Evidence[]> {
  const cells = Map.groupBy(
    entries.filter(({ draft }) => draft.kind === "X"),
    ({ draft }) => draft.region,
  );
  if (!plan.grading || cells.size === 0) return new Map();
  const grades = [...plan.grading.grades, plan.grading.ungraded];
  const regions = entries.filter(({ draft }) => draft.kind === "R");
  return new Map(
    regions.map(({ id, draft }) => {
      const inside = cells.get(draft.region) ?? [];
      const countOf = (grade: string) => inside.filter((cell) => graded.get(cell.id)!.published === grade).length;
      const rows = grades.map((grade) =>
        evidence(`grade.${grade.id}`, countOf(grade.id), `entries.csv:X:${draft.region}:published_grade`, draft),
      );
      return [id, rows] as const;
    }),
  );
}
