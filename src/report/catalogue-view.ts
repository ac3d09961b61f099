import type { RuleBook } from "../catalogue/rule-book.ts";
import { type Judged, openRules } from "../catalogue/rule-book.ts";
import type {
  AdjustmentRow,
  Catalogue,
  DistanceResult,
  EntryResult,
  EvidenceResult,
  OutcomeName,
  StepResult,
} from "../schema/catalogue.ts";
import { derivedAmounts, entryFlags } from "../schema/catalogue-amounts.ts";
import type { CataloguePlan, Grade } from "../schema/catalogue-plan.ts";
import type { Edition } from "../schema/edition.ts";
import type { TechnologyEdition } from "../schema/technology-edition.ts";
import { once } from "./once.ts";

/** The guidance catalogue of one edition as the loaders read it. */
export interface CatalogueData {
  readonly edition: Edition | TechnologyEdition;
  readonly plan: CataloguePlan;
  readonly catalogue: Catalogue;
  readonly adjustments: readonly AdjustmentRow[];
}

/** The guidance catalogue of one edition as pages ask for it: by entry instead of by row. */
export interface CatalogueView extends CatalogueData {
  readonly book: RuleBook;
  /** in the order of the file */
  readonly entries: readonly EntryResult[];
  /** the grades, the best first, and last what an entry is that has none yet; none where the plan grades nothing */
  readonly grades: readonly Pick<Grade, "id" | "name" | "short">[];
  /** null where the edition does not have it */
  find(id: string): EntryResult | null;
  /** Throws a RangeError for an entry that the edition does not have. */
  entry(id: string): EntryResult;
  evidence(id: string): readonly EvidenceResult[];
  /** a row of evidence; null where the entry has none of that quantity */
  proof(id: string, quantity: string): EvidenceResult | null;
  /** what a row of evidence says; null where it is empty or there is none */
  amount(id: string, quantity: string): number | null;
  steps(id: string): readonly StepResult[];
  distance(id: string, outcome: OutcomeName): DistanceResult | null;
  adjustment(id: string): AdjustmentRow | null;
  /** what the entry was judged by, from its evidence */
  judged(id: string): Judged;
}

/** Opens the catalogue of one edition. Evidence and distances are gone through when they are first asked for. */
export function openCatalogue(data: CatalogueData): CatalogueView {
  const { edition, plan, catalogue, adjustments } = data;
  const entries = new Map(catalogue.entries.map((row) => [row.id, row]));
  const steps = Map.groupBy(catalogue.steps, (row) => row.entry);
  const evidence = once(() => Map.groupBy(catalogue.evidence, (row) => row.entry));
  const distances = once(() => new Map(catalogue.distance.map((row) => [`${row.entry} ${row.outcome}`, row])));
  const entry = (id: string) => {
    const found = entries.get(id);
    if (!found) throw new RangeError(`${edition.id}: no entry ${id}`);
    return found;
  };
  const evidenceOf = (id: string) => evidence().get(id) ?? [];
  const proof = (id: string, quantity: string) => evidenceOf(id).find((row) => row.quantity === quantity) ?? null;
  return {
    ...data,
    book: openRules(plan),
    entries: catalogue.entries,
    grades: plan.grading ? [...plan.grading.grades, plan.grading.ungraded] : [],
    find: (id) => entries.get(id) ?? null,
    entry,
    evidence: evidenceOf,
    proof,
    amount: (id, quantity) => proof(id, quantity)?.value ?? null,
    steps: (id) => steps.get(id) ?? [],
    distance: (id, outcome) => distances().get(`${id} ${outcome}`) ?? null,
    adjustment: (id) => adjustments.find((row) => row.entry === id) ?? null,
    judged: (id) => judgedOf(entry(id), evidenceOf(id), plan),
  };
}

/** What an entry was judged by: amounts with M and its change as they are printed, and flags. */
function judgedOf({ kind, data_grade }: EntryResult, rows: readonly EvidenceResult[], plan: CataloguePlan): Judged {
  const values = new Map(rows.map(({ quantity, value }) => [quantity, value]));
  const { industries, disputes } = plan;
  const named = {
    ...(industries && { outside: values.get(industries.outside) ?? null }),
    ...(disputes && { disputes: values.get("disputes") ?? null }),
    ...Object.fromEntries(derivedAmounts.map((name) => [name, values.get(name) ?? null])),
  };
  return {
    kind,
    amounts: { ...Object.fromEntries(values), ...named },
    matchingBefore: null,
    flags: new Set(entryFlags.filter((flag) => (values.get(flag) ?? 0) > 0)),
    dataGrade: data_grade,
  };
}
