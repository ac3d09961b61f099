import type { ChangeResult } from "../schema/changes.ts";
import type { CoherenceResult } from "../schema/coherence.ts";
import type { DynamicsResult } from "../schema/dynamics.ts";
import type { OutlookResult } from "../schema/outlook.ts";
import type { QuadrantResult } from "../schema/quadrants.ts";
import type { QualityResult } from "../schema/quality.ts";
import type { Results } from "../schema/results.ts";
import type {
  ClassScale,
  DrawnQuantity,
  Run,
  SensitivityResult,
  SobolResult,
  StabilityResult,
} from "../schema/sensitivity.ts";

/** Rows of the analyses by name; null, or no rows, where an edition has none. */
export interface Analyses {
  /** where a published number lies in rebuilds: of everything jointly unless `run` says otherwise */
  interval(entity: string, quantity: DrawnQuantity, item: string, run?: Run): SensitivityResult | null;
  /** probabilities of the classes of an item, in the order of its classes; one of them is published, but for `top` */
  stability(entity: string, scale: ClassScale, item: string): readonly StabilityResult[];
  /** what moves the ranks of a node, factor by factor */
  sobol(node: string): readonly SobolResult[];
  /** why its scores and ranks moved since the edition before */
  changes(entity: string): readonly ChangeResult[];
  quality(entity: string, face: string): QualityResult | null;
  quadrant(entity: string, plane: string): QuadrantResult | null;
  /** how a followed field grew */
  growth(entity: string, field: string): DynamicsResult | null;
  /** how coherent a node is: its own row, then its children */
  coherence(node: string): readonly CoherenceResult[];
  /** a series of an indicator as observed and carried on, in order of years */
  outlook(entity: string, indicator: string): readonly OutlookResult[];
}

/** Opens the analyses of an edition. */
export function openAnalyses(results: Results): Analyses {
  const intervals = group(results.sensitivity, (row) => `${row.run} ${row.entity_id} ${row.quantity} ${row.item}`);
  const classes = group(results.stability, (row) => `${row.entity_id} ${row.scale} ${row.item}`);
  const indices = group(results.sobol, (row) => row.node);
  const changes = group(results.changes, (row) => row.entity_id);
  const faces = group(results.quality, (row) => `${row.entity_id} ${row.face}`);
  const quadrants = group(results.quadrants, (row) => `${row.entity_id} ${row.plane}`);
  const growths = group(results.dynamics, (row) => `${row.entity_id} ${row.field}`);
  const outlooks = group(results.outlook, (row) => `${row.entity_id} ${row.series} ${row.item}`);
  const coherences = group(results.coherence, (row) => row.node);
  return {
    coherence: (node) => coherences(node),
    interval: (entity, quantity, item, run = "joint") => intervals(`${run} ${entity} ${quantity} ${item}`)[0] ?? null,
    stability: (entity, scale, item) => classes(`${entity} ${scale} ${item}`),
    sobol: (node) => indices(node),
    changes: (entity) => changes(entity),
    quality: (entity, face) => faces(`${entity} ${face}`)[0] ?? null,
    quadrant: (entity, plane) => quadrants(`${entity} ${plane}`)[0] ?? null,
    growth: (entity, field) => growths(`${entity} ${field}`)[0] ?? null,
    outlook: (entity, indicator) => outlooks(`${entity} indicator ${indicator}`),
  };
}

/** Rows by their key, none for a key that has none. */
function group<Row>(rows: readonly Row[], key: (row: Row) => string): (key: string) => readonly Row[] {
  const found = Map.groupBy(rows, key);
  return (wanted) => found.get(wanted) ?? [];
}
