import type { CataloguePlan } from "../schema/catalogue-plan.ts";
import type { DynamicsResult } from "../schema/dynamics.ts";
import type { Edition } from "../schema/edition.ts";
import type { Industry } from "../schema/industry.ts";
import type {
  AdvantageResult,
  CellResult,
  IndustryResult,
  IntensiveResult,
  StructureResult,
} from "../schema/industry-results.ts";
import type { Model, Node } from "../schema/model.ts";
import type { QualityResult } from "../schema/quality.ts";
import type { RawRow } from "../schema/raw.ts";
import type { AnyEntity, Successor, TechnologyField } from "../schema/reference.ts";
import type { Placed } from "../schema/repository.ts";
import type { IndicatorResult, InputResult, MatchingResult, ScoreResult } from "../schema/results.ts";
import type { SensitivityResult, StabilityResult } from "../schema/sensitivity.ts";
import type { TechnologyEdition, TechnologyModel, TechnologyResult } from "../schema/technology-edition.ts";

/** The committed results of an edition that entries of regions and industries rest on. */
export interface CompositeResults {
  readonly scores: readonly ScoreResult[];
  readonly indicators: readonly IndicatorResult[];
  readonly matching: readonly MatchingResult[];
  readonly quality: readonly QualityResult[];
  readonly dynamics: readonly DynamicsResult[];
  readonly stability: readonly StabilityResult[];
  readonly sensitivity: readonly SensitivityResult[];
  readonly inputs: readonly InputResult[];
  readonly industries: readonly IndustryResult[];
  readonly advantages: readonly AdvantageResult[];
  readonly intensive: readonly IntensiveResult[];
  readonly structure: readonly StructureResult[];
  readonly cells: readonly CellResult[];
}

/** What is read of the edition that a change is measured against. */
export interface EarlierResults extends Pick<CompositeResults, "cells" | "industries" | "inputs"> {
  readonly edition: string;
}

/** All that the entries of an edition of regions rest on. */
export interface CompositeBasis {
  readonly edition: Edition;
  readonly plan: CataloguePlan;
  readonly model: Model;
  readonly nodes: readonly Node[];
  readonly results: CompositeResults;
  /** `change_years` before; null where there is no such edition */
  readonly earlier: EarlierResults | null;
  /** rows of the fields of `listing`, corrections laid over */
  readonly listed: readonly Placed<RawRow>[];
  readonly successors: readonly Successor[];
  readonly entities: ReadonlyMap<string, AnyEntity>;
  readonly industries: ReadonlyMap<string, Industry>;
}

/** All that the entries of an edition of technology fields rest on. */
export interface FieldBasis {
  readonly edition: TechnologyEdition;
  readonly plan: CataloguePlan;
  readonly model: TechnologyModel;
  readonly results: readonly TechnologyResult[];
  readonly entities: ReadonlyMap<string, AnyEntity>;
  readonly fields: readonly TechnologyField[];
}
