import { parseFraction } from "../schema/term.ts";
import { compileComposite } from "./composite.ts";
import type { EditionYears } from "./edition-years.ts";
import { scalesOf } from "./factors.ts";
import { scoredValue } from "./formula.ts";
import type { IndicatorScale, Rebuildable } from "./rebuild.ts";

/**
 * An edition made ready to be rebuilt (版次的重算模型): rows in the order of its entities, its own weights and goalposts
 * first, then the schemes and the goalposts that its model draws from. Cells of earlier years are read for the nodes in
 * `needed` alone, so that no cell is listed that no result rests on.
 */
export function uncertaintyModel(years: EditionYears, needed: (yearsBack: number) => readonly string[]): Rebuildable {
  const { edition, files, entities, composite } = years;
  const { sensitivity: plan, max_missing } = files.model;
  const weightsOf = (scheme: string) => {
    const weights = files.weights.get(scheme);
    if (!weights) throw new RangeError(`edition ${edition.id}: no weights ${scheme}`);
    return weights;
  };
  const schemes = plan.schemes.map((scheme) =>
    compileComposite(files.indicators, {
      nodes: files.nodes,
      weights: weightsOf(scheme),
      maxMissing: parseFraction(max_missing),
    }),
  );
  const read = new Map<number, Float64Array[]>();
  const values = (yearsBack: number) => {
    const found = read.get(yearsBack) ?? readValues(years, yearsBack, needed(yearsBack));
    read.set(yearsBack, found);
    return found;
  };
  return {
    rows: entities.size,
    composites: [composite, ...schemes],
    scales: allScales(years),
    values,
    weightNoise: plan.weight_noise,
    meanFloor: plan.mean_floor,
  };
}

/** The scale of the edition, then those of its model's bounds. */
function allScales({ files, composite, goalposts }: EditionYears): IndicatorScale[][] {
  const cards = composite.indicators.map((id) => files.indicators.find((card) => card.id === id)!);
  const bounds = new Map(files.bounds.map((row) => [`${row.indicator} ${row.base} ${row.rule}`, row]));
  const found = <Row>(row: Row | undefined, what: string): Row => {
    if (row === undefined) throw new RangeError(`no goalposts of ${what}`);
    return row;
  };
  const scaleOf = (
    card: (typeof cards)[number],
    { low, high }: { readonly low: number; readonly high: number },
    logarithm: boolean,
  ): IndicatorScale => ({
    goalposts: { low, high },
    transform: logarithm ? card.transform : "linear",
    direction: card.direction === -1 ? -1 : 1,
  });
  return [
    cards.map((card) => scaleOf(card, found(goalposts.get(card.id), card.id), true)),
    ...scalesOf(files.model.sensitivity).map(({ base, rule, logarithm }) =>
      cards.map((card) => {
        const key = `${card.id} ${base} ${rule}`;
        return scaleOf(card, found(bounds.get(key), key), logarithm === "with");
      }),
    ),
  ];
}

/** Values before scoring; a column that none of the nodes rests on stays empty. */
function readValues(
  { edition, files, entities, composite, cells }: EditionYears,
  yearsBack: number,
  nodes: readonly string[],
): Float64Array[] {
  const wanted = indicatorsBelow(composite, nodes);
  return composite.indicators.map((id, place) => {
    const card = files.indicators.find((indicator) => indicator.id === id)!;
    const valueAt = (members: readonly string[]) =>
      scoredValue(card, edition.year - yearsBack, { members, cells, minYears: files.model.min_pool_years }).value;
    return Float64Array.from(
      entities.values(),
      (members) => (wanted.has(place) ? valueAt(members) : null) ?? Number.NaN,
    );
  });
}

/** Places of the indicators that some nodes rest on, straight or through other nodes. */
function indicatorsBelow({ indicators, nodes }: EditionYears["composite"], wanted: readonly string[]): Set<number> {
  const places = new Set<number>();
  const descend = (node: (typeof nodes)[number] | undefined): void => {
    for (const child of node?.children ?? []) {
      if (child < indicators.length) places.add(child);
      else descend(nodes[child - indicators.length]);
    }
  };
  for (const id of wanted) descend(nodes.find((node) => node.id === id));
  return places;
}
