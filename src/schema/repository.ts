import type { Face, GrowthField, Plane, PlaneQuadrant } from "./analyses.ts";
import type { Edition } from "./edition.ts";
import type { GoalpostRow, Indicator, Model, Node, Pair, Share, Weight } from "./model.ts";
import type { Dataset, NoteRow, RawRow, RevisionRow } from "./raw.ts";
import type {
  Alias,
  Break,
  Economy,
  EconomyLabel,
  Entity,
  Member,
  Neighbour,
  TechnologyField,
  Tile,
  Unit,
} from "./reference.ts";
import type { BoundRow } from "./sensitivity-plan.ts";
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
}

export interface DatasetFiles {
  readonly dataset: Dataset;
  /** in file order, by year */
  readonly rows: readonly Placed<RawRow>[];
  readonly notes: readonly Placed<NoteRow>[];
}

/** Everything under `data/` that a person enters, read and typed. */
export interface Repository {
  readonly datasets: readonly DatasetFiles[];
  readonly revisions: readonly Placed<RevisionRow>[];
  readonly entities: readonly Placed<Entity>[];
  readonly economies: readonly Placed<Economy>[];
  readonly economyLabels: readonly Placed<EconomyLabel>[];
  readonly members: readonly Placed<Member>[];
  readonly aliases: readonly Placed<Alias>[];
  readonly breaks: readonly Placed<Break>[];
  readonly tiles: readonly Placed<Tile>[];
  readonly neighbours: readonly Placed<Neighbour>[];
  readonly units: readonly Placed<Unit>[];
  readonly technologyFields: readonly Placed<TechnologyField>[];
  readonly models: readonly ModelFiles[];
  readonly editions: readonly Edition[];
  readonly technologyModels: readonly TechnologyModel[];
  readonly technologyEditions: readonly TechnologyEdition[];
}
