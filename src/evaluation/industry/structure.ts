import { locationQuotient } from "../../methods/concentration/location-quotient.ts";
import { intensityGap } from "../../methods/industry/intensity-gap.ts";
import { structureMatch } from "../../methods/matching/structure-match.ts";
import { sum } from "../../methods/numbers/sum.ts";
import type { IndustryPlan } from "../../schema/industry-plan.ts";
import { type StructurePair, type StructureResult, structurePairs } from "../../schema/industry-results.ts";
import type { Reason } from "../../schema/reason.ts";
import { type Status, worstStatus } from "../../schema/status.ts";
import type { Amounts } from "./amounts.ts";
import { type Area, cellName } from "./cell-book.ts";
import type { Family } from "./families.ts";
import type { IsHidden } from "./hidden-cells.ts";

export interface StructurePlan {
  readonly year: number;
  readonly area: Area;
  readonly family: Family;
  readonly amounts: Amounts;
  readonly isHidden: IsHidden;
  readonly rules: IndustryPlan["cells"];
  readonly employment: string;
  readonly per: number;
  /** industries that are intensive by the project's rule; null where that is open for one */
  readonly intensive: ReadonlySet<string> | null;
}

/**
 * How the industries of every region, and of the whole, match (结构匹配): S of property and economy, property and innovation, innovation and
 * economy, with the industries that add most to what is missing; the gap of its intensity to that of all, by mix and
 * within; and the part of its economy in intensive industries. All on what is shown: hidden cells of a region are counted
 * as one (`merged`), whose amounts are the region's less those shown, so that nothing here gives one away. Where shown
 * cells hold less than the model asks, or where that one straddles what is asked for, it is `suppressed`.
 */
export function matchStructures(plan: StructurePlan): StructureResult[] {
  return [plan.area.whole, ...plan.area.regions].flatMap((region) => {
    const groups = shownGroups(region, plan);
    const rows = [
      ...structurePairs.flatMap((pair) => matchPair(pair, region, groups, plan)),
      ...splitGap(region, groups, plan),
      ...intensiveParts(region, groups, plan),
    ];
    return rows.map((row) => ({ entity_id: region, ...row }));
  });
}

type Row = Omit<StructureResult, "entity_id">;

/** Industries of a region that are counted together: one that is shown alone, all that are hidden as one. */
interface Group {
  readonly industries: readonly string[];
  readonly hidden: boolean;
}

function shownGroups(region: string, { family, area, year, isHidden }: StructurePlan): Group[] {
  const hides = (industry: string) =>
    isHidden(cellName(region, industry), year) || isHidden(cellName(area.whole, industry), year);
  const shown = family.top.filter((industry) => !hides(industry));
  const hidden = family.top.filter(hides);
  const alone = shown.map((industry) => ({ industries: [industry], hidden: false }));
  return hidden.length === 0 ? alone : [...alone, { industries: hidden, hidden: true }];
}

interface Figure {
  readonly value: number | null;
  readonly status: Status;
}

function amountOf(entity: string, { industries }: Group, field: string, { amounts }: StructurePlan): Figure {
  const found = industries.map((industry) => amounts.of(entity, industry, field));
  const present = found.flatMap(({ value }) => value ?? []);
  return {
    value: present.length < found.length ? null : sum(present),
    status: worstStatus(found.map(({ status }) => status)),
  };
}

function matchPair(pair: StructurePair, region: string, groups: readonly Group[], plan: StructurePlan): Row[] {
  const { rules, family } = plan;
  const fields = { K: rules.property, E: rules.economy, N: rules.innovation };
  const lists = [...pair].map((letter) =>
    groups.map((group) => amountOf(region, group, fields[letter as keyof typeof fields], plan)),
  );
  const [first, second] = lists.map((list) => list.map(({ value }) => value));
  const status = worstStatus(lists.flat().map((each) => each.status));
  const row = (
    quantity: "match" | "mismatch",
    value: number | null,
    reason: Reason | null,
    industry: string | null = null,
  ): Row => ({
    quantity: `${quantity}-${pair}` as const,
    industry_id: industry,
    value,
    status,
    reason,
  });
  if (lists.some((list) => shownPart(list, groups) < rules.min_shown)) return [row("match", null, "suppressed")];
  const { value, reason } = structureMatch(first!, second!);
  if (value === null) return [row("match", null, reason || "missing-input")];
  const [ownTotal, otherTotal] = [sum(first as number[])!, sum(second as number[])!];
  const apart = groups.flatMap(({ hidden, industries: [industry = ""] }, at) =>
    hidden || industry === family.rest
      ? []
      : [{ industry, points: 100 * (first![at]! / ownTotal - second![at]! / otherTotal) }],
  );
  const largest = apart.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, rules.mismatches);
  return [
    row("match", value, groups.some(({ hidden }) => hidden) ? "merged" : null),
    ...largest.map(({ industry, points }) => row("mismatch", points, null, industry)),
  ];
}

/** The part of the amounts that is in shown cells; all of it where a figure is missing, which is told otherwise. */
function shownPart(list: readonly Figure[], groups: readonly Group[]): number {
  const total = sum(list.map(({ value }) => value ?? 0));
  const shown = sum(list.map(({ value }, at) => (groups[at]!.hidden ? 0 : (value ?? 0))));
  return !total || shown === null ? 1 : shown / total;
}

function splitGap(region: string, groups: readonly Group[], plan: StructurePlan): Row[] {
  const { rules, employment, per, area } = plan;
  const countsOf = (entity: string) =>
    groups.map((group) => {
      const [count, size] = [amountOf(entity, group, rules.property, plan), amountOf(entity, group, employment, plan)];
      const status = worstStatus([count.status, size.status]);
      return { count: count.value, size: size.value === null ? null : size.value / per, status };
    });
  const [own, all] = [countsOf(region), countsOf(area.whole)];
  const gap = intensityGap(own, all);
  const status = worstStatus([...own, ...all].map((each) => each.status));
  const mark = groups.some(({ hidden }) => hidden) ? "merged" : null;
  const split = [
    ["intensity-gap", gap],
    ["intensity-mix", gap.mix],
    ["intensity-within", gap.within],
  ] as const;
  return split.map(([quantity, { value, reason }]) => ({
    ...{ quantity, industry_id: null, value, status },
    reason: reason || mark,
  }));
}

function intensiveParts(region: string, groups: readonly Group[], plan: StructurePlan): Row[] {
  const { intensive, rules, amounts, family, area } = plan;
  const row = (quantity: "economy" | "quotient", value: number | null, status: Status, reason: Reason | null): Row => ({
    quantity: `intensive-${quantity}`,
    industry_id: null,
    value,
    status,
    reason,
  });
  const both = (status: Status, reason: Reason) => [
    row("economy", null, status, reason),
    row("quotient", null, status, reason),
  ];
  if (intensive === null) return both("final", "missing-input");
  const hidden = groups.find((group) => group.hidden)?.industries ?? [];
  const inside = hidden.filter((industry) => intensive.has(industry));
  if (inside.length > 0 && inside.length < hidden.length) return both("final", "suppressed");
  const chosen = { industries: family.top.filter((industry) => intensive.has(industry)), hidden: false };
  const part = amountOf(region, chosen, rules.economy, plan);
  const referencePart = amountOf(area.whole, chosen, rules.economy, plan);
  const [whole, referenceWhole] = [region, area.whole].map((entity) => amounts.total(entity, family, rules.economy));
  const status = worstStatus([part, referencePart, whole!, referenceWhole!].map((each) => each.status));
  if (part.value === null || !whole!.value) return both(status, "missing-input");
  const parts = { part: part.value, whole: whole!.value, referencePart: referencePart.value };
  const quotient = locationQuotient({ ...parts, referenceWhole: referenceWhole!.value });
  return [
    row("economy", (100 * part.value) / whole!.value, status, null),
    row("quotient", quotient.value, status, quotient.reason || null),
  ];
}
