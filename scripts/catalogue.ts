import { cellDrafts } from "../src/catalogue/cell-drafts.ts";
import type { Draft } from "../src/catalogue/draft.ts";
import { fieldDrafts } from "../src/catalogue/field-drafts.ts";
import type { AdjustmentFault } from "../src/catalogue/grade-entries.ts";
import type { Past } from "../src/catalogue/hysteresis.ts";
import { industryDrafts } from "../src/catalogue/industry-drafts.ts";
import { type Made, makeCatalogue } from "../src/catalogue/make-catalogue.ts";
import { overQuota } from "../src/catalogue/over-quota.ts";
import { pastGrades } from "../src/catalogue/past-grades.ts";
import { regionDrafts } from "../src/catalogue/region-drafts.ts";
import { type Lang, langs } from "../src/i18n/lang.ts";
import { ofCatalogue } from "../src/i18n/validation-catalogue.ts";
import { formatCatalogue, formatRegister } from "../src/results/format-catalogue.ts";
import { parseGrades } from "../src/results/parse-catalogue.ts";
import type { RegisterRow } from "../src/schema/catalogue.ts";
import type { CataloguePlan } from "../src/schema/catalogue-plan.ts";
import type { Edition } from "../src/schema/edition.ts";
import { predecessor } from "../src/schema/predecessor.ts";
import { scopeOfEdition } from "../src/schema/scope.ts";
import type { TechnologyEdition } from "../src/schema/technology-edition.ts";
import { DataError, errorAt } from "../src/tables/problem.ts";
import { engineVersion } from "./evaluate.ts";
import { chooseOption, readOptions, runScript, UsageError } from "./lib/args.ts";
import { type ReadFiles, readCompositeBasis, readFieldBasis } from "./lib/catalogue-basis.ts";
import { diskEffects, type Effects } from "./lib/effects.ts";
import { formatManifest } from "./lib/manifest.ts";
import { type OpenRepository, openRepository, readyEditions, readyTechnology } from "./lib/open-repository.ts";
import { pathFrom, rootOf } from "./lib/user-paths.ts";

export interface CatalogueOptions {
  /** one edition, or all that have rules where it is not given */
  readonly edition?: string | undefined;
  /** folder for the catalogues, whole or from the root */
  readonly out?: string | undefined;
  readonly lang?: Lang | undefined;
}

type AnyEdition = Edition | TechnologyEdition;

/**
 * Makes the guidance catalogue of the editions whose model has rules for it, from what is committed and entered: results,
 * rules, listings, the register of ids, adjustments. Each goes by the grades of the one before: made in the same run, or
 * committed. Writes each folder at once, and the register with the ids given out. Throws a DataError that lists every
 * problem when the data or an adjustment do not hold, and a UsageError for what is not there; nothing is written then.
 */
export async function catalogue(options: CatalogueOptions, engine: string, effects: Effects): Promise<void> {
  const { lang = "zh", out = "data/catalogue" } = options;
  const scope = options.edition === undefined ? undefined : scopeOfEdition(options.edition);
  const opened = await openRepository(effects, lang, scope && [scope]);
  const ready = editionsWithRules(opened);
  const chosen = wanted(ready, options);
  const registers = new Map<string, readonly RegisterRow[]>(opened.repository.registers);
  const made = new Map<string, Written>();
  for (const { edition, plan } of chosen) {
    const run = { opened, ready, registers, made, engine, lang, effects };
    made.set(edition.id, await makeOne(edition, plan, run));
  }
  for (const [id, { files, told }] of made) {
    await effects.write(files, `${out}/${id}`);
    effects.log(`catalogue ${id} → ${[...files.keys()].join(", ")}${told}`);
  }
  const written = [...registers].map(([scope, rows]) => [`${scope}.csv`, formatRegister(rows)] as const);
  await effects.write(new Map(written.sort(([a], [b]) => (a < b ? -1 : 1))), `${out}/register`);
}

interface WithRules {
  readonly edition: AnyEdition;
  readonly plan: CataloguePlan;
}

/** Every edition whose model has rules, by scope and year. */
function editionsWithRules({ repository }: OpenRepository): WithRules[] {
  const plans = new Map(repository.cataloguePlans.map((plan) => [plan.id, plan]));
  return [...readyEditions(repository), ...readyTechnology(repository)]
    .flatMap((edition) => {
      const plan = plans.get(edition.model);
      return plan ? [{ edition, plan }] : [];
    })
    .sort((a, b) => (a.edition.id < b.edition.id ? -1 : 1));
}

function wanted(ready: readonly WithRules[], { edition: id }: CatalogueOptions): readonly WithRules[] {
  const chosen = ready.filter(({ edition }) => id === undefined || edition.id === id);
  if (chosen.length > 0) return chosen;
  const known = ready.map(({ edition }) => edition.id).join(", ");
  throw new UsageError(`--edition: no edition "${id ?? ""}" with rules of a catalogue; there are: ${known || "none"}`);
}

interface Run {
  readonly opened: OpenRepository;
  readonly ready: readonly WithRules[];
  readonly registers: Map<string, readonly RegisterRow[]>;
  /** made in this run, by edition */
  readonly made: ReadonlyMap<string, Written>;
  readonly engine: string;
  readonly lang: Lang;
  readonly effects: Effects;
}

/** The files of one catalogue, and what is said of them. */
interface Written {
  readonly files: ReadonlyMap<string, string>;
  readonly told: string;
  readonly past: ReadonlyMap<string, Past>;
}

async function makeOne(edition: AnyEdition, plan: CataloguePlan, run: Run): Promise<Written> {
  const { repository } = run.opened;
  const { scope } = edition;
  const read: ReadFiles = new Map();
  const drafts = await readDrafts(edition, plan, read, run);
  const before = predecessor(
    run.ready.map((each) => each.edition),
    edition,
  );
  const past = before === null ? new Map() : await readPast(before, read, run);
  const others = [...run.registers].flatMap(([name, rows]) => (name === scope ? [] : rows.map(({ id }) => id)));
  const made = makeCatalogue(drafts, {
    ...{ plan, edition, past },
    registers: { own: run.registers.get(scope) ?? [], taken: new Set(others) },
    adjustments: repository.adjustments.get(edition.id) ?? [],
  });
  if (made.faults.length > 0)
    throw new DataError(
      made.faults.map((fault) => problemOf(fault, edition.id)),
      run.lang,
    );
  run.registers.set(scope, made.register);
  const outputs = formatCatalogue(made.catalogue);
  const inputs = new Map([...enteredFiles(edition, run.opened, made), ...read]);
  const manifest = formatManifest({ edition: edition.id, engine: run.engine }, { inputs, outputs });
  const over = overQuota(made.catalogue.entries, plan.grading).map(
    ({ region, grade, count, quota }) => `${region} ${grade} ${count} of ${quota}`,
  );
  const told = `; ${made.catalogue.entries.length} entries${over.length > 0 ? `; over the quota: ${over.join(", ")}` : ""}`;
  return { files: new Map([...outputs, ["manifest.json", manifest]]), told, past: pastGrades(made.catalogue) };
}

/** Regions, industries and cells of an edition, or its technology fields. */
async function readDrafts(edition: AnyEdition, plan: CataloguePlan, read: ReadFiles, run: Run): Promise<Draft[]> {
  const reading = { ...run.opened, read, effects: run.effects };
  if (edition.scope === "world") return fieldDrafts(await readFieldBasis(edition, plan, reading));
  const basis = await readCompositeBasis(edition, plan, reading);
  return [...regionDrafts(basis), ...industryDrafts(basis), ...cellDrafts(basis)];
}

/** The grades of the edition before. Throws a UsageError where its catalogue is neither made in this run nor committed. */
async function readPast(before: AnyEdition, read: ReadFiles, run: Run): Promise<ReadonlyMap<string, Past>> {
  const fresh = run.made.get(before.id);
  const folder = `data/catalogue/${before.id}`;
  const names = ["entries.csv", "steps.csv"];
  if (!fresh && (await run.effects.list(folder)).length === 0) {
    throw new UsageError(`${folder}: not there; run npm run catalogue -- --edition ${before.id} first`);
  }
  const encoder = new TextEncoder();
  for (const name of names) {
    const text = fresh?.files.get(name);
    const bytes = text === undefined ? await run.effects.read(`${folder}/${name}`) : encoder.encode(text);
    read.set(`${folder}/${name}`, bytes);
  }
  if (fresh) return fresh.past;
  return pastGrades(parseGrades((name) => new TextDecoder().decode(read.get(`${folder}/${name}`))));
}

/** The entered files that a catalogue rests on: rules, model, edition, names, the figures that name cells, adjustments. */
function enteredFiles(edition: AnyEdition, { files }: OpenRepository, { catalogue }: Made): ReadFiles {
  const sources = catalogue.evidence.flatMap(({ source }) => /^(data\/raw\/.+):\d+$/.exec(source)?.[1] ?? []);
  const model = ["catalogue.yml", "model.yml", "nodes.csv", "technology.yml"];
  const reference = ["economies", "entities", "industries", "successors", "technology-fields"];
  const named = new Set([
    `data/editions/${edition.id}.yml`,
    `data/catalogue/adjustments/${edition.id}.csv`,
    ...model.map((name) => `data/models/${edition.model}/${name}`),
    ...reference.map((name) => `data/reference/${name}.csv`),
    ...sources,
  ]);
  return new Map([...files].filter(([path]) => named.has(path)));
}

function problemOf({ row, found }: AdjustmentFault, edition: string) {
  const said =
    found === null ? ofCatalogue.unlistedEntry(row.entry, edition) : ofCatalogue.otherGrade(row.before, found);
  const [column, value] = found === null ? ["entry", row.entry] : ["before", row.before];
  return errorAt({ ...row.place, column, value }, said);
}

await runScript(import.meta, async (args) => {
  const options = readOptions(
    args,
    {
      edition: { type: "string" },
      root: { type: "string" },
      out: { type: "string" },
      lang: { type: "string", default: "zh" },
    },
    {
      command: "npm run catalogue -- [options]",
      does: "Makes the guidance catalogues in data/catalogue/ from the committed results.",
      options: {
        edition: "ID  one edition; all of them unless given",
        root: "DIR  folder that holds data/; this one unless given",
        out: "DIR  folder for the catalogues; data/catalogue unless given",
        lang: "LANG  language of the messages: zh (usual) or en",
      },
    },
  );
  const root = rootOf(options.root);
  const out = options.out && pathFrom(root, options.out);
  const lang = chooseOption("lang", options.lang, langs);
  await catalogue({ edition: options.edition, out, lang }, await engineVersion(), diskEffects(root));
  return 0;
});
