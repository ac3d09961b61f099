import { readingsOf } from "../catalogue/rule-book.ts";
import { amountWords, causeWords, outcomeWords, pointWords } from "../i18n/entries.ts";
import { entrySentences as said, type Told } from "../i18n/entry-sentences.ts";
import type { Lang, Words } from "../i18n/lang.ts";
import { reasonWords } from "../i18n/words.ts";
import { holds } from "../methods/rules/holds.ts";
import type { DistanceResult, EntryResult, GradeStep, OutcomeName, StepResult } from "../schema/catalogue.ts";
import { outcomes } from "../schema/catalogue.ts";
import type { GradeRule } from "../schema/catalogue-plan.ts";
import { namesIn, parseCondition } from "../schema/condition.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { sayCondition } from "./condition-words.ts";
import { lowerFirst, upperFirst } from "./english.ts";
import { amountName, gradeNameOf, orientationName, positionName, publishedName } from "./entry-names.ts";
import { isPercentile } from "./percentile-marks.ts";
import { formatProof } from "./proof-format.ts";
import { formatDegree } from "./round.ts";

/** A sentence of the catalogue. */
export type EntrySentence = readonly Told[];

/** Which edition is told about, and how. */
export interface EntryTelling {
  readonly view: CatalogueView;
  readonly lang: Lang;
}

/** The sentence without marks, as a description holds it. */
export function plainTold(sentence: EntrySentence): string {
  return sentence.map((part) => (typeof part === "string" ? part : part.amount)).join("");
}

const isSample = ({ edition }: CatalogueView) => edition.state === "sample";
const quoted = (view: CatalogueView, grade: string | null, lang: Lang) => gradeNameOf(view, grade)?.[lang] ?? "—";

/** What an entry says first: its grade, orientation or positioning; then why; then what would change it most easily. */
export function entryLede(entry: EntryResult, telling: EntryTelling): EntrySentence[] {
  const { view, lang } = telling;
  const orientation = orientationName(view, entry.orientation)?.[lang] ?? null;
  if (entry.published_grade === null) {
    const position = positionName(view, entry.positioning)?.[lang] ?? null;
    return [[said.ungraded[lang](position, orientation, entry.kind)], ...spreadOf(entry, telling)];
  }
  return [
    [said.graded[lang](publishedName(view, entry)![lang], orientation)],
    ...gradeTold(entry, telling),
    ...nearestTold(entry, telling),
  ];
}

/** How an entry came to its published grade: the rule, and every step that took the grade away from it; nothing without one. */
export function gradeTold(entry: EntryResult, telling: EntryTelling): EntrySentence[] {
  const { view, lang } = telling;
  const rule = view.plan.grading?.rules.find(({ id }) => id === entry.rule);
  if (rule === undefined) return [];
  const turns = turnsOf(entry, view);
  const moved = turns.length === 0 ? null : quoted(view, entry.rule_grade, lang);
  return [[said.byRule[lang](rule.id, rule.because[lang], moved)], ...turns.map((step) => stepSentence(step, telling))];
}

/** The steps after the rule that moved the grade. */
export function turnsOf({ id }: EntryResult, view: CatalogueView): StepResult[] {
  const steps = view.steps(id);
  return steps.filter(({ after }, at) => at > 0 && after !== steps[at - 1]!.after);
}

/** The change that is nearest of all outcomes, where there is any; that of the grade comes first. */
export function nearestTold(entry: EntryResult, telling: EntryTelling): EntrySentence[] {
  const rows = outcomes.flatMap((outcome) => telling.view.distance(entry.id, outcome) ?? []);
  const grade = rows.find(({ outcome, input }) => outcome === "grade" && input !== null);
  const row = grade ?? rows.find(({ input }) => input !== null);
  return row ? [distanceSentence(row, telling)] : [];
}

/** How the entries of a region are graded, since it has no grade of its own. */
function spreadOf({ id }: EntryResult, { view, lang }: EntryTelling): EntrySentence[] {
  const counts = view.grades.flatMap(({ id: grade, name }) => {
    const value = view.amount(id, `grade.${grade}`);
    return value ? [{ name: name[lang], value }] : [];
  });
  if (counts.length === 0) return [];
  const amount = (value: number): Told => ({ amount: String(value), sample: isSample(view) });
  const parts = counts.flatMap(({ name, value }, at): Told[] => {
    const joint = at === 0 ? "" : lang === "zh" ? "，" : ", ";
    return lang === "zh" ? [`${joint}${name} `, amount(value), " 个"] : [joint, amount(value), ` ${name}`];
  });
  return [said.spread[lang](amount(counts.reduce((sum, { value }) => sum + value, 0)), parts)];
}

/** One step from the rule to what is published, in a sentence. */
export function stepSentence(row: StepResult, { view, lang }: EntryTelling): EntrySentence {
  const { entry, cause, value, limit, item } = row;
  const name = (grade: string | null) => quoted(view, grade, lang);
  const amount = (shown: number, digits: number): Told => ({ amount: shown.toFixed(digits), sample: isSample(view) });
  const decided = () => name(view.steps(entry).find(({ step }) => step === "quota")!.after);
  switch (cause) {
    case "over":
      return said.overQuota[lang](amount(value!, 0), limit!, name(row.before), name(row.after));
    case "within":
      return said.withinQuota[lang](amount(value!, 0), limit!);
    case "held":
      return said.held[lang](name(row.before), decided());
    case "clear":
      return said.clear[lang](
        name(row.before),
        name(row.after),
        comparison(item, view, lang),
        amount(value!, 1),
        limit!,
      );
    case "two-years":
    case "binding":
    case "full":
      return said.changed[lang](name(row.before), name(row.after), causeWords[cause][lang]);
    case "adjusted": {
      const { role_zh, role_en, date } = view.adjustment(entry)!;
      return said.adjusted[lang](name(row.before), name(row.after), lang === "zh" ? role_zh : role_en, date);
    }
    default:
      return said.plain[lang](upperFirst(causeWords[cause][lang]));
  }
}

function comparison(item: string | null, { plan }: CatalogueView, lang: Lang): string {
  return item === null ? "" : sayCondition(item, plan, lang);
}

/** The steps of an entry in their order, each with its grade and its sentence. */
export function stepsOf(
  entry: EntryResult,
  telling: EntryTelling,
): { readonly step: GradeStep; readonly grade: string; readonly sentence: EntrySentence }[] {
  const { view, lang } = telling;
  return view.steps(entry.id).map((row) => {
    const rule = view.plan.grading!.rules.find(({ id }) => id === row.item);
    const sentence: EntrySentence =
      row.step === "rule" && rule ? [said.byRule[lang](rule.id, rule.because[lang], null)] : stepSentence(row, telling);
    return { step: row.step, grade: quoted(view, row.after, lang), sentence };
  });
}

/** What a single change would do, in a sentence. */
export function distanceSentence(row: DistanceResult, { view, lang }: EntryTelling): EntrySentence {
  const outcome = outcomeWords[row.outcome === "raise" ? "grade" : row.outcome][lang];
  const label = lang === "en" ? lowerFirst(outcome) : outcome;
  const { input, from, to, change, reason } = row;
  if (input === null) {
    const why = reason === null || reason === "not-applicable" ? null : reasonWords[reason][lang];
    return [row.outcome === "raise" ? said.cannotRise[lang](why) : said.fixed[lang](label, why)];
  }
  const [before, after] = [row.before, row.after].map((id) => outcomeName(row.outcome, id, { view, lang })) as [
    string,
    string,
  ];
  const name = amountName(input, lang);
  if (change === null) return said.flags[lang](name, from! > 0, label, before, after);
  const amount: Told = { amount: formatDegree(change), sample: isSample(view) };
  return said.moves[lang](
    lang === "zh" && /\w$/.test(name) ? `${name} ` : name,
    to! > from!,
    amount,
    pointsOf(input, view)[lang],
    label,
    before,
    after,
  );
}

/** In what an amount moves. */
function pointsOf(input: string, { plan }: CatalogueView): Words {
  if (isPercentile(input, plan)) return pointWords.percentile;
  return input === "share_change" ? pointWords.percentage : pointWords.score;
}

function outcomeName(outcome: OutcomeName, id: string | null, { view, lang }: EntryTelling): string {
  const names = { orientation: orientationName, positioning: positionName, grade: gradeNameOf, raise: gradeNameOf };
  return names[outcome](view, id)?.[lang] ?? id ?? "—";
}

/** A rule as it was tried on an entry. */
export interface Trial {
  readonly rule: GradeRule;
  readonly condition: string;
  /** what its condition asks for, each with its value */
  readonly facts: readonly { readonly name: string; readonly shown: string; readonly sample: boolean }[];
  readonly holds: boolean;
}

/** The rules tried on an entry from the top, down to the one that held (自上而下，先中先得). */
export function trialsOf({ id, rule: decisive }: EntryResult, { view, lang }: EntryTelling): Trial[] {
  const rules = view.plan.grading?.rules ?? [];
  const readings = readingsOf(view.judged(id), view.book);
  const last = rules.findIndex((rule) => rule.id === decisive);
  return rules.slice(0, last + 1).map((rule) => {
    const condition = parseCondition(rule.when);
    const { amounts, flags } = namesIn(condition);
    const told = amounts.filter((name) => !(name in view.plan.thresholds));
    return {
      rule,
      condition: sayCondition(rule.when, view.plan, lang),
      facts: [
        ...told.map((name) => ({
          name: name === "change" ? "Δ3" : name,
          shown: formatProof(name, readings.amounts[name] ?? null, lang),
          sample: isSample(view) && readings.amounts[name] != null,
        })),
        ...flags.map((flag) => ({
          name: amountWords[flag as keyof typeof amountWords]?.[lang] ?? flag,
          shown: formatProof("planned", readings.flags.has(flag) ? 1 : 0, lang),
          sample: isSample(view),
        })),
      ],
      holds: holds(condition, readings),
    };
  });
}
