import type { Words } from "../i18n/lang.ts";
import { economyTerms } from "../i18n/passport-world.ts";
import { structureWords, unitWordsOf } from "../i18n/world.ts";
import type { Library } from "./library.ts";
import { unitName } from "./unit-name.ts";
import type { WorldView } from "./world-view.ts";

type Lookup = Pick<Library, "dataset" | "units">;

/** The name of a figure of an economy as a whole, from our own words or from the dataset that has it. */
export function nameWords(view: WorldView, library: Lookup, quantity: string): Words {
  const known =
    economyTerms[quantity as keyof typeof economyTerms] ??
    structureWords[quantity as keyof typeof structureWords]?.name;
  if (known) return known;
  const { name, isShare } = described(view, library, quantity);
  return isShare ? { zh: `${name.zh}：占全球`, en: `${name.en}: share of the world` } : name;
}

/** Its unit: per cent, a ratio, or the one that the dataset declares. */
export function unitWords(view: WorldView, library: Lookup, quantity: string): Words {
  if (quantity === "families") return unitWordsOf.families;
  if (quantity === "share" || quantity === "growth_3y") return unitWordsOf.percent;
  if (quantity === "nearest" || quantity in structureWords) return unitWordsOf.none;
  const { unit, isShare } = described(view, library, quantity);
  if (isShare) return unitWordsOf.percent;
  return { zh: unit, en: unitName(library.units, unit, "en") };
}

/** The field of a dataset behind a figure, and whether it is the share of that field. */
function described(view: WorldView, { dataset }: Lookup, quantity: string) {
  const total = view.model.totals.find((each) => quantity === each.quantity || quantity === `${each.quantity}_share`);
  const id = total?.field ?? quantity;
  const field = dataset(id).fields.find((each) => each.id === id)!;
  return { name: field.name, unit: field.unit, isShare: total !== undefined && quantity !== total.quantity };
}
