import type { Action } from "./action.ts";
import type { Face, GrowthField, Plane, PlaneQuadrant } from "./analyses.ts";
import type { AdjustmentRow, RegisterRow } from "./catalogue.ts";
import type { CataloguePlan } from "./catalogue-plan.ts";
import type { Department } from "./department.ts";
import type { Edition } from "./edition.ts";
import type { Family, Industry, IndustryAlias, IndustryClass, StandardRow, Subfield } from "./industry.ts";
import type { IndustryIndicator, IndustryNumerator, IntensiveClass } from "./industry-tables.ts";
import type { FieldDivision, IpcField, IpcRow } from "./ipc.ts";
import type { GoalpostRow, Indicator, Model, Node, Pair, Share, Weight } from "./model.ts";
import type { Policy } from "./policy.ts";
import type { PolicyCell, PolicyTopic } from "./policy-comparison.ts";
import type { Profile } from "./profile.ts";
import type { Dataset, NoteRow, RawRow, RevisionRow } from "./raw.ts";
import type {
  Alias,
  Break,
  Economy,
  EconomyLabel,
  Entity,
  Member,
  Neighbour,
  Successor,
  TechnologyField,
  Tile,
  Unit,
} from "./reference.ts";
import type { ConstraintRow } from "./sample-plan.ts";
import type { ScopeWords } from "./scope-words.ts";
import type { SearchQuery } from "./search-query.ts";
import type { QuestionWord, Reading } from "./search-words.ts";
import type { BoundRow } from "./sensitivity-plan.ts";
import type { SidewaysPlan } from "./sideways.ts";
import type { SynonymRow } from "./synonyms.ts";
import type { TechnologyEdition, TechnologyModel } from "./technology-edition.ts";

/** Where a row stands: the file from the root of the repository, and its line. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A typed row and the place it was read from. */
export type Placed<Row> = Row & { readonly place: Place };

export interface ModelFiles {
  readonly model: Model;
  readonly indicators: readonly Placed<Indicator>[];
  readonly nodes: readonly Placed<Node>[];
  /** by scheme: the `equal` of `weights-equal.csv` */
  readonly weights: ReadonlyMap<string, readonly Placed<Weight>[]>;
  /** by version: the `2019-2023` of `goalposts-2019-2023.csv` */
  readonly goalposts: ReadonlyMap<string, readonly Placed<GoalpostRow>[]>;
  readonly bounds: readonly Placed<BoundRow>[];
  readonly pairs: readonly Placed<Pair>[];
  readonly shares: readonly Placed<Share>[];
  readonly growthFields: readonly Placed<GrowthField>[];
  readonly planes: readonly Placed<Plane>[];
  readonly planeQuadrants: readonly Placed<PlaneQuadrant>[];
  readonly faces: readonly Placed<Face>[];
  /** by version, as `goalposts`: bounds of the indicators that only quality scores */
  readonly qualityGoalposts: ReadonlyMap<string, readonly Placed<GoalpostRow>[]>;
  readonly industryIndicators: readonly Placed<IndustryIndicator>[];
  readonly industryNumerators: readonly Placed<IndustryNumerator>[];
  /** by version, as `goalposts`: bounds of the indicators of industries */
  readonly industryGoalposts: ReadonlyMap<string, readonly Placed<GoalpostRow>[]>;
}

export interface DatasetFiles {
  readonly dataset: Dataset;
  /** in file order, by year */
  readonly rows: readonly Placed<RawRow>[];
  readonly notes: readonly Placed<NoteRow>[];
  /** published totals that the figures must add up to */
  readonly constraints: readonly Placed<ConstraintRow>[];
}

/** Industries and technologies, and the concordances between them. */
export interface Classifications {
  /** GB/T 4754 */
  readonly standard: readonly Placed<StandardRow>[];
  readonly families: readonly Placed<Family>[];
  readonly industries: readonly Placed<Industry>[];
  readonly industryClasses: readonly Placed<IndustryClass>[];
  readonly subfields: readonly Placed<Subfield>[];
  readonly industryAliases: readonly Placed<IndustryAlias>[];
  /** empty while the national lists have not been obtained */
  readonly intensiveClasses: readonly Placed<IntensiveClass>[];
  readonly ipc: readonly Placed<IpcRow>[];
  readonly ipcFields: readonly Placed<IpcField>[];
  readonly fieldDivisions: readonly Placed<FieldDivision>[];
}

/** Everything under `data/` that a person enters, read and typed. */
export interface Repository {
  readonly datasets: readonly DatasetFiles[];
  readonly revisions: readonly Placed<RevisionRow>[];
  readonly entities: readonly Placed<Entity>[];
  readonly economies: readonly Placed<Economy>[];
  readonly economyLabels: readonly Placed<EconomyLabel>[];
  readonly members: readonly Placed<Member>[];
  readonly successors: readonly Placed<Successor>[];
  readonly aliases: readonly Placed<Alias>[];
  readonly breaks: readonly Placed<Break>[];
  readonly tiles: readonly Placed<Tile>[];
  readonly neighbours: readonly Placed<Neighbour>[];
  readonly units: readonly Placed<Unit>[];
  readonly synonyms: readonly Placed<SynonymRow>[];
  readonly questionWords: readonly Placed<QuestionWord>[];
  readonly readings: readonly Placed<Reading>[];
  readonly searchQueries: readonly Placed<SearchQuery>[];
  readonly departments: readonly Placed<Department>[];
  readonly actions: readonly Placed<Action>[];
  readonly technologyFields: readonly Placed<TechnologyField>[];
  readonly classifications: Classifications;
  readonly models: readonly ModelFiles[];
  readonly editions: readonly Edition[];
  readonly scopes: readonly ScopeWords[];
  readonly profiles: readonly Profile[];
  readonly sideways: readonly SidewaysPlan[];
  readonly technologyModels: readonly TechnologyModel[];
  readonly technologyEditions: readonly TechnologyEdition[];
  readonly policies: readonly Policy[];
  readonly policyTopics: readonly Placed<PolicyTopic>[];
  readonly policyCells: readonly Placed<PolicyCell>[];
  /** the rules of the guidance catalogue, each of the model with its id */
  readonly cataloguePlans: readonly CataloguePlan[];
  /** by scope: the ids of entries given out so far */
  readonly registers: ReadonlyMap<string, readonly Placed<RegisterRow>[]>;
  /** by edition */
  readonly adjustments: ReadonlyMap<string, readonly Placed<AdjustmentRow>[]>;
}
