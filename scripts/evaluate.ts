import { readFile } from "node:fs/promises";
import { type EditionYears, openEditionYears } from "../src/evaluation/edition-years.ts";
import { evaluateEdition } from "../src/evaluation/evaluate-edition.ts";
import { evaluateTechnology } from "../src/evaluation/evaluate-technology.ts";
import { explainEditions } from "../src/evaluation/explain-editions.ts";
import { lookAheadByIndustry } from "../src/evaluation/industry/industry-outlook.ts";
import { innovatorRows } from "../src/evaluation/industry/innovators.ts";
import { lookAhead } from "../src/evaluation/national-outlook.ts";
import { evaluateSensitivity, uncertaintyBasis } from "../src/evaluation/sensitivity.ts";
import { type Lang, langs } from "../src/i18n/lang.ts";
import { formatIndustries } from "../src/results/format-industries.ts";
import { formatResults } from "../src/results/format-results.ts";
import { formatTechnology } from "../src/results/format-technology.ts";
import type { Edition } from "../src/schema/edition.ts";
import { predecessor } from "../src/schema/predecessor.ts";
import type { Results } from "../src/schema/results.ts";
import { type Scope, scopeOfEdition, scopes } from "../src/schema/scope.ts";
import type { TechnologyEdition } from "../src/schema/technology-edition.ts";
import { applyRevisions } from "../src/tables/apply-revisions.ts";
import { forScope } from "../src/tables/for-scope.ts";
import { chooseOption, readOptions, runScript, UsageError } from "./lib/args.ts";
import { sha256 } from "./lib/checksum.ts";
import { describeEdition } from "./lib/describe-editions.ts";
import { diskEffects, type Effects } from "./lib/effects.ts";
import { type KeptRebuilds, readKeptRebuilds } from "./lib/kept-rebuilds.ts";
import { type Basis, formatManifest, inputsOf } from "./lib/manifest.ts";
import {
  type OpenRepository,
  openRepository,
  type PublishedInputs,
  readPublished,
  readyEditions,
  readyTechnology,
} from "./lib/open-repository.ts";
import { projectFlags, projectTask, projectUsage } from "./lib/project-options.ts";
import { setSideways } from "./lib/set-sideways.ts";
import { pathFrom, rootOf, userFolder } from "./lib/user-paths.ts";

export interface EvaluateOptions {
  /** one edition, or all where it is not given */
  readonly edition?: string | undefined;
  /** the editions of one scope, or of all where it is not given */
  readonly scope?: Scope | undefined;
  /** folder for the results, whole or from the root */
  readonly out?: string | undefined;
  readonly lang?: Lang | undefined;
  /** rebuild every edition at random even where the committed rebuilds rest on the same */
  readonly fresh?: boolean | undefined;
}

/**
 * Evaluates the editions of a repository and writes their result files and manifest, each edition's folder at once or
 * not at all. What changed is told against the edition before as it then stands in the results: one that is evaluated in
 * the same run has nothing revised. The rebuilds of the uncertainty take longest; those in the committed results are kept
 * where they rest on the same, number for number. An edition with a profile has its description beside the rest, one with a comparison
 * what it is set beside. Throws a
 * DataError that lists every problem when the data do not hold, and a UsageError
 * for an edition that is not there; nothing is written then.
 */
export async function evaluate(options: EvaluateOptions, engine: string, effects: Effects): Promise<void> {
  const scope = options.scope ?? (options.edition === undefined ? undefined : scopeOfEdition(options.edition));
  const opened = await openRepository(effects, options.lang ?? "zh", scope && [scope]);
  const ready = readyEditions(opened.repository);
  const chosen = wanted({ composite: ready, technology: readyTechnology(opened.repository) }, options);
  const views = viewsOf(opened);
  const years = openOnce(views);
  const written: Written[] = [];
  for (const edition of chosen.composite) {
    const before = predecessor(ready, edition);
    const published = before && !chosen.composite.includes(before) ? await readPublished(before, effects) : null;
    const kept = options.fresh ? null : await readKeptRebuilds(edition.id, effects);
    const since = before && { before, published };
    const { outputs, ...rest } = evaluateOne(views(edition.scope), { edition, engine, years, kept, since });
    written.push({ ...rest, outputs: new Map([...outputs, ...setSideways(views, edition, engine)]) });
  }
  for (const edition of chosen.technology) written.push(evaluateFields(views(edition.scope), edition, engine));
  for (const { edition, outputs, told } of written) {
    const files = new Map([...outputs, ...describeEdition(views(edition.scope), edition, engine)]);
    await effects.write(files, `${options.out ?? "data/results"}/${edition.id}`);
    effects.log(`evaluate ${edition.id} → ${[...files.keys()].join(", ")}${told}`);
  }
}

/** The files of one edition, and what is said of them. */
interface Written {
  readonly edition: Pick<Edition, "id" | "year"> & { readonly scope: Scope };
  readonly outputs: ReadonlyMap<string, string>;
  readonly told: string;
}

interface Evaluation {
  readonly edition: Edition;
  readonly engine: string;
  readonly years: (edition: Edition) => EditionYears;
  readonly kept: KeptRebuilds | null;
  /** the edition before, and what it was published with unless it is evaluated afresh; null for the first */
  readonly since: { readonly before: Edition; readonly published: PublishedInputs | null } | null;
}

function evaluateOne(
  { files, repository, rows }: OpenRepository,
  { edition, engine, years, kept, since }: Evaluation,
): Written {
  let drawn = "";
  const { industry, ...results } = evaluateEdition(repository, rows, edition, (opened, matching) => {
    drawn = sha256(uncertaintyBasis(opened, matching));
    return kept?.drawn === drawn ? kept.read() : evaluateSensitivity(opened, matching);
  });
  // Opened anew: inputs.csv lists what the scores and analyses rest on, not the earlier years that are carried on.
  const ahead = openEditionYears(repository, rows, edition);
  const outlook = lookAhead(repository, ahead);
  const byIndustry = lookAheadByIndustry(repository, rows, ahead);
  const ofIndustries = industry
    ? [...industry.industryInputs, ...industry.support, ...byIndustry.cells, ...innovatorSources(rows, ahead)]
    : [];
  const basis: Basis[] = [{ edition, cells: [...results.inputs, ...ahead.cells.used(), ...ofIndustries] }];
  if (since === null) return written({ ...results, changes: [], outlook }, "");
  const before = years(since.before);
  const published = since.published?.rows ?? null;
  const found = explainEditions(repository, rows, { before, after: years(edition), published });
  basis.push({ edition: since.before, cells: before.cells.used() });
  const told = `; changes since ${since.before.id} add up within ${found.residual.toExponential(1)}`;
  return written({ ...results, changes: found.changes, outlook }, told, found.revised ? since.published : null);

  function written(all: Results, told: string, past: PublishedInputs | null = null): Written {
    const industries = industry ? formatIndustries({ ...industry, outlook: byIndustry.rows }) : [];
    const outputs = new Map([...formatResults(all), ...industries]);
    const reference = industry ? [...evaluated, ...evaluatedIndustries] : evaluated;
    const inputs = new Map([...inputsOf(files, basis, reference), ...(past ? [[past.path, past.bytes] as const] : [])]);
    const manifest = formatManifest({ edition: edition.id, engine, drawn }, { inputs, outputs });
    return { edition, outputs: new Map([...outputs, ["manifest.json", manifest]]), told };
  }
}

/** Where the counts of innovators were read. */
function innovatorSources(rows: OpenRepository["rows"], { edition, files, provinces }: EditionYears) {
  const { industries, nation } = files.model;
  const area = { whole: nation, regions: provinces };
  const read = innovatorRows(rows, { year: edition.year, area, rules: industries?.innovators });
  return read.map(({ place }) => ({ source: `${place.file}:${place.line}` }));
}

function evaluateFields(
  { files, repository, rows }: OpenRepository,
  edition: TechnologyEdition,
  engine: string,
): Written {
  const results = evaluateTechnology(repository, rows, edition);
  const outputs = formatTechnology(results);
  const inputs = inputsOf(files, [{ edition, cells: results.inputs }], evaluatedTechnology);
  const manifest = formatManifest({ edition: edition.id, engine }, { inputs, outputs });
  return { edition, outputs: new Map([...outputs, ["manifest.json", manifest]]), told: "" };
}

/** The repository as each scope sees it, formed once. */
function viewsOf(opened: OpenRepository): (scope: Scope) => OpenRepository {
  const known = new Map<Scope, OpenRepository>();
  return (scope) => {
    const repository = forScope(opened.repository, scope);
    const view = known.get(scope) ?? { ...opened, repository, rows: applyRevisions(repository).rows };
    known.set(scope, view);
    return view;
  };
}

/** Opens each edition once. */
function openOnce(views: (scope: Scope) => OpenRepository): (edition: Edition) => EditionYears {
  const known = new Map<string, EditionYears>();
  return (edition) => {
    const { repository, rows } = views(edition.scope);
    const years = known.get(edition.id) ?? openEditionYears(repository, rows, edition);
    known.set(edition.id, years);
    return years;
  };
}

/** Everything that can be evaluated, of both kinds. */
interface Editions {
  readonly composite: readonly Edition[];
  readonly technology: readonly TechnologyEdition[];
}

/** The editions asked for. Throws a UsageError that names those there are when there is none. */
function wanted({ composite, technology }: Editions, { edition: id, scope }: EvaluateOptions): Editions {
  const isWanted = (each: { readonly id: string; readonly scope: Scope }) =>
    (id === undefined || each.id === id) && (scope === undefined || each.scope === scope);
  const chosen = { composite: composite.filter(isWanted), technology: technology.filter(isWanted) };
  if (chosen.composite.length + chosen.technology.length > 0) return chosen;
  const known = [...composite, ...technology].map((each) => each.id).join(", ");
  const asked =
    id === undefined && scope !== undefined
      ? `--scope: no edition of "${scope}"`
      : `--edition: no edition "${id ?? ""}"`;
  throw new UsageError(`${asked} in data/editions; there are: ${known || "none"}`);
}

/** The reference tables that an evaluation reads; names and words of the others change no number. */
const evaluated = ["entities", "members", "breaks", "neighbours"];
const evaluatedIndustries = ["industries", "industry-classes", "gbt4754", "intensive-classes"];
const evaluatedTechnology = ["economies", "technology-fields", "breaks"];

/** The version of the engine that computes: that of this package. */
export async function engineVersion(): Promise<string> {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

await runScript(import.meta, async (args) => {
  const options = readOptions(
    args,
    {
      edition: { type: "string" },
      scope: { type: "string" },
      root: { type: "string" },
      out: { type: "string" },
      lang: { type: "string", default: "zh" },
      fresh: { type: "boolean", default: false },
      ...projectFlags,
    },
    {
      command: "npm run evaluate -- [options]",
      does: "Computes the editions into data/results/, or runs a COINr project by its plan.",
      options: {
        edition: "ID  one edition; all of them unless given",
        scope: "SCOPE  the editions of nation, world or city; all of them unless given",
        root: "DIR  folder that holds data/; this one unless given",
        out: "DIR  folder for the results; data/results unless given",
        lang: "LANG  language of the messages: zh (usual) or en",
        fresh: "draws every uncertainty anew",
        ...projectUsage,
      },
    },
  );
  const root = rootOf(options.root);
  const effects = diskEffects(root);
  const out = options.out && pathFrom(root, options.out);
  const lang = chooseOption("lang", options.lang, langs);
  const [engine, asked] = [await engineVersion(), projectTask(options, lang)];
  const scope = options.scope === undefined ? undefined : chooseOption("scope", options.scope, scopes);
  // What a project alone needs is loaded for a project alone. Its files stand anywhere: they are named as they were typed.
  if (asked.task === "run") {
    const { evaluateProject } = await import("./evaluate-project.ts");
    await evaluateProject(asked.options, engine, diskEffects(userFolder()));
  } else if (asked.task === "export") {
    const { exportProject } = await import("./export-project.ts");
    await exportProject({ ...asked.options, out: out! }, engine, effects);
  } else await evaluate({ edition: options.edition, scope, out, fresh: options.fresh, lang }, engine, effects);
  return 0;
});
