import { atLeast } from "../numbers/at-least.ts";
import { formed, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import {
  type PrincipalComponent,
  type PrincipalComponents,
  principalComponents,
} from "../statistics/principal-components.ts";
import { varimax } from "../statistics/varimax.ts";
import type { Column } from "./column-reason.ts";
import { type ColumnWeights, columnWeights } from "./column-weights.ts";

/** Which components count: those with an eigenvalue above 1, or the first that together explain a share. */
export type KeptComponents = { readonly kind: "eigenvalue" } | { readonly kind: "share"; readonly share: number };

export interface PcaOptions {
  /** By eigenvalue unless given. */
  readonly keep?: KeptComponents;
  /** Whether the components kept are rotated; they are not unless told. */
  readonly rotate?: boolean;
}

/** A component kept, rotated or not. */
export interface Factor {
  /** Share of the variance of all columns, 0 to 1. */
  readonly explained: number;
  /** Correlation of each column with the factor, −1 to 1; null for a column left out. */
  readonly loadings: readonly (number | null)[];
}

/** A column that runs against the factor it belongs to: the group does not measure one thing. */
export interface NegativeLoading {
  readonly column: number;
  readonly factor: number;
  readonly loading: number;
}

export interface PcaWeights extends ColumnWeights {
  readonly components: PrincipalComponents;
  readonly factors: readonly Factor[];
  readonly negative: readonly NegativeLoading[];
}

/**
 * Weights from principal components (主成分赋权): each column belongs to the factor on which its squared loading is largest;
 * that square, as a share of the factor's squares, times the factor's share of what all explain, rescaled to 1. One list a
 * column, a unit a row, in whatever units. The measures are the largest squared loadings, 0 to 1, of which the weights are
 * the shares. Squares hide the sign, so negative loadings are listed. Columns constant in the complete rows have weight 0.
 * No component to keep (columns that do not correlate) gives equal weights, `no-variance`; without components the weights
 * are null, with their reason.
 * Throws RangeError for no column, uneven ones, and a share outside 0 to 1.
 * Source: OECD and JRC 2008, Handbook on Constructing Composite Indicators, step 6, after Nicoletti, Scarpetta and Boylaud 2000.
 * @example pcaWeights([[1, 2, 3, 4], [2, 4, 6, 8], [7, 7, 7, 7]]).weights; // => [0.5, 0.5, 0]
 */
export function pcaWeights(
  columns: readonly Column[],
  { keep = { kind: "eigenvalue" }, rotate = false }: PcaOptions = {},
): PcaWeights {
  if (keep.kind === "share" && !(keep.share >= 0 && keep.share <= 1)) {
    throw new RangeError(`pcaWeights: share must lie between 0 and 1, got ${keep.share}`);
  }
  const components = principalComponents(columns);
  if (components.components === null) {
    // A column that varies is without components only because of another one that no double can hold.
    const measures = components.leftOut.map((reason) => unformed(reason === "" ? "out-of-domain" : reason));
    return { weights: null, reason: components.reason, measures, components, factors: [], negative: [] };
  }
  const kept = keptOf(components.components, keep);
  const factors =
    rotate && kept.length > 0 ? rotated(kept) : kept.map(({ explained, loadings }) => ({ explained, loadings }));
  const homes = columns.map((_, column) => homeOf(factors, column));
  const measures = homes.map((home, column) => {
    const reason = components.leftOut[column]!;
    return reason === "" ? formed((home?.loading ?? 0) ** 2) : unformed(reason);
  });
  const negative = homes.flatMap((home) => (home === null || atLeast(home.loading, 0) ? [] : [home]));
  return { ...columnWeights(measures), components, factors, negative };
}

function keptOf(components: readonly PrincipalComponent[], keep: KeptComponents): readonly PrincipalComponent[] {
  if (keep.kind === "eigenvalue") return components.filter(({ eigenvalue }) => !atLeast(1, eigenvalue));
  const reached = components.findIndex((_, last) => {
    const together = sum(components.slice(0, last + 1).map(({ explained }) => explained))!;
    return atLeast(together, keep.share);
  });
  return reached < 0 ? components : components.slice(0, reached + 1);
}

function rotated(kept: readonly PrincipalComponent[]): Factor[] {
  const shapes = kept.map(({ loadings }) => loadings);
  const counted = shapes[0]!.flatMap((loading, column) => (loading === null ? [] : [column]));
  const turned = varimax(shapes.map((loadings) => counted.map((column) => loadings[column]!)));
  return turned.map((entries) => ({
    explained: sum(entries.map((entry) => entry ** 2))! / counted.length,
    loadings: shapes[0]!.map((loading, column) => (loading === null ? null : entries[counted.indexOf(column)]!)),
  }));
}

/** The factor on which a column loads most in size, the first when several do; null when it was left out or none is kept. */
function homeOf(factors: readonly Factor[], column: number): NegativeLoading | null {
  return factors.reduce<NegativeLoading | null>((best, { loadings }, factor) => {
    const loading = loadings[column] ?? null;
    if (loading === null || (best !== null && atLeast(Math.abs(best.loading), Math.abs(loading)))) return best;
    return { column, factor, loading };
  }, null);
}
