import type { Lang } from "../i18n/lang.ts";
import type {
  MixQuantity,
  Profile,
  ProfileInput,
  ProfileQuantity,
  ProfileResult,
  ProfileResults,
} from "../schema/profile.ts";

/** What was observed of the entities of an edition, beside what it scores. */
export interface EditionProfile extends ProfileResults {
  readonly plan: Profile;
}

/** One quantity of one entity, measure by measure; null where the profile has no such row. */
export interface Observed {
  readonly quantity: Exclude<ProfileQuantity, MixQuantity>;
  readonly value: ProfileResult | null;
  readonly rank: ProfileResult | null;
  /** how many have a rank */
  readonly ranked: number | null;
  readonly before: ProfileResult | null;
  readonly growth: ProfileResult | null;
  /** the value of the whole */
  readonly whole: ProfileResult | null;
}

/** The amounts and ratios of an entity, in the order of the plan. */
export function observedOf(profile: EditionProfile, entity: string): Observed[] {
  const at = finder(profile);
  const { whole, quantities } = profile.plan;
  return quantities.flatMap((quantity): Observed[] =>
    quantity.kind === "mix"
      ? []
      : [
          {
            quantity,
            value: at(entity, quantity.id, "value"),
            rank: at(entity, quantity.id, "rank"),
            ranked: at(whole, quantity.id, "ranked")?.value ?? null,
            before: at(entity, quantity.id, "before"),
            growth: at(entity, quantity.id, "growth"),
            whole: at(whole, quantity.id, "value"),
          },
        ],
  );
}

/** One section of a make-up: its share in the entity, and its location quotient. */
export interface ObservedPart {
  readonly industry: string;
  readonly share: ProfileResult;
  readonly lq: ProfileResult | null;
}

/** The make-ups of an entity; the parts with the highest location quotient first, those without one last. */
export function mixesOf(profile: EditionProfile, entity: string): { quantity: MixQuantity; parts: ObservedPart[] }[] {
  const rows = rowsOf(profile).get(entity) ?? [];
  return profile.plan.quantities.flatMap((quantity) => {
    if (quantity.kind !== "mix") return [];
    const own = rows.filter((row) => row.quantity === quantity.id);
    const parts = own
      .filter(({ measure, value }) => measure === "share" && value !== null)
      .map((share) => ({
        industry: share.industry_id!,
        share,
        lq: own.find((row) => row.measure === "lq" && row.industry_id === share.industry_id) ?? null,
      }));
    const high = (part: ObservedPart) => part.lq?.value ?? -1;
    return [{ quantity, parts: parts.sort((a, b) => high(b) - high(a) || (a.industry < b.industry ? -1 : 1)) }];
  });
}

/** How a quantity of the whole lies over its units: concentration, and whether neighbours are alike; null where not measured. */
export interface ObservedSpread {
  readonly quantity: ProfileQuantity;
  /** share of the four largest units, 0 to 1 */
  readonly largest: ProfileResult | null;
  readonly gini: ProfileResult | null;
  readonly moran: ProfileResult | null;
  /** share of the permutations that reach it */
  readonly chance: ProfileResult | null;
}

/** The spread of every quantity over the units of the whole, in the order of the plan; none of which nothing is measured. */
export function spreadsOf(profile: EditionProfile): ObservedSpread[] {
  const at = finder(profile);
  const { whole, quantities } = profile.plan;
  return quantities.flatMap((quantity) => {
    if (quantity.kind === "mix") return [];
    const of = (measure: string) => at(whole, quantity.id, measure);
    const spread = { largest: of("cr4"), gini: of("gini"), moran: of("moran"), chance: of("moran_p") };
    return Object.values(spread).some((row) => row?.value != null) ? [{ quantity, ...spread }] : [];
  });
}

/** The fields that a quantity reads. */
export function fieldsOfQuantity(quantity: ProfileQuantity): string[] {
  if (quantity.kind === "amount") return [quantity.field];
  if (quantity.kind === "mix") return [quantity.field, quantity.total];
  return [...quantity.numerator.split("+"), ...quantity.denominator.split("+")];
}

/** The formula of a quantity in the codes of its fields; null for a single field. */
export function formulaOfQuantity(quantity: ProfileQuantity): string | null {
  if (quantity.kind === "amount") return null;
  if (quantity.kind === "mix") return `${quantity.field} ÷ ${quantity.total} × 100`;
  const { numerator, denominator, scale } = quantity;
  return `(${numerator.replaceAll("+", " + ")}) ÷ (${denominator.replaceAll("+", " + ")}) × ${scale}`;
}

/** The cells behind a quantity of an entity: its own, and those of the units that its territory had before. */
export function cellsOfQuantity(
  { inputs }: EditionProfile,
  quantity: ProfileQuantity,
  units: readonly string[],
): ProfileInput[] {
  const fields = fieldsOfQuantity(quantity);
  return inputs.filter((row) => units.includes(row.entity_id) && fields.includes(row.field));
}

/** The rows of a quantity of an entity. */
export function rowsOfQuantity(profile: EditionProfile, quantity: ProfileQuantity, entity: string): ProfileResult[] {
  return (rowsOf(profile).get(entity) ?? []).filter((row) => row.quantity === quantity.id);
}

/** The years in which an entity was observed, first to last, as a sentence names them. */
export function observedYears(profile: EditionProfile, entity: string, lang: Lang): string {
  const years = (rowsOf(profile).get(entity) ?? []).flatMap(({ year }) => (year === null ? [] : [year]));
  if (years.length === 0) return "";
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}${lang === "zh" ? "—" : "–"}${last}`;
}

const known = new WeakMap<EditionProfile, ReadonlyMap<string, readonly ProfileResult[]>>();

/** Rows by entity, made once a profile, since every page asks. */
function rowsOf(profile: EditionProfile): ReadonlyMap<string, readonly ProfileResult[]> {
  const made = known.get(profile) ?? Map.groupBy(profile.rows, ({ entity_id }) => entity_id);
  known.set(profile, made);
  return made;
}

function finder(profile: EditionProfile) {
  return (entity: string, quantity: string, measure: string): ProfileResult | null =>
    rowsOf(profile)
      .get(entity)
      ?.find((row) => row.quantity === quantity && row.measure === measure && row.industry_id === null) ?? null;
}
