import { placeAmong } from "../methods/statistics/place-among.ts";
import { bitOf, type Mix } from "./explain-cells.ts";
import type { Comparison } from "./explain-comparison.ts";
import type { Picture, Pictures } from "./explain-pictures.ts";

/** The score of an entity's node in a picture; null where there is none. */
export function scoreIn({ composite, nodes }: Picture, node: string, row: number): number | null {
  const value = nodes[composite.nodes.findIndex(({ id }) => id === node)]?.values[row];
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** Ranks in any mix of two editions. */
export interface Places {
  /** the rank of an entity in a mix as seen from it; null where it has no score */
  readonly of: (mix: Mix, node: string, row: number) => number | null;
  /** the rank that its score in the one mix would have among the others in another */
  readonly between: (own: Mix, others: Mix, spot: { readonly node: string; readonly row: number }) => number | null;
}

/** Who is ranked on a node in a mix: scores by row, and those that are ranked in ascending order. */
interface Field {
  readonly values: readonly number[];
  readonly sorted: Float64Array;
}

const [own, others] = [bitOf("own"), bitOf("others")];

/** Opens the ranks. An entity's data and those of others change apart from each other, so that its score is put among theirs. */
export function openPlaces(comparison: Comparison, pictures: Pictures): Places {
  const fields = new Map<string, Field>();
  /** With frozen goalposts everybody else stands as they stand for themselves, so that one column serves all. */
  const fieldOf = (mix: Mix, node: string, row: number): Field => {
    const seen = pictures.drawn ? mix : (mix & others) === 0 ? mix & ~own : mix | own;
    const name = `${seen} ${node}`;
    const known = fields.get(name);
    if (known && !pictures.drawn) return known;
    const field = openField(comparison, pictures.of(seen, row), { mix, node });
    if (!pictures.drawn) fields.set(name, field);
    return field;
  };
  const between: Places["between"] = (ownMix, othersMix, { node, row }) => {
    const score = scoreIn(pictures.of(ownMix, row), node, row);
    if (score === null) return null;
    const { values, sorted } = fieldOf(othersMix, node, row);
    return placeAmong(sorted, score, sorted.indexOf(values[row]!));
  };
  return { of: (mix, node, row) => between(mix, mix, { node, row }), between };
}

function openField(
  { entities, sides }: Comparison,
  picture: Picture,
  { mix, node }: { readonly mix: Mix; readonly node: string },
): Field {
  const { ranked } = sides[(mix & bitOf("universe")) === 0 ? 0 : 1];
  const values = entities.map((entity, row) =>
    ranked.has(entity) ? (scoreIn(picture, node, row) ?? Number.NaN) : Number.NaN,
  );
  return { values, sorted: Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort() };
}
