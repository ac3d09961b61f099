import { langOf, readLabelled } from "./labelled-tables.ts";
import type { Findings, Site } from "./site.ts";
import { workbookPart } from "./workbook-part.ts";

/** An edition, and what its figures are. */
interface Stated {
  readonly edition: string;
  readonly state: string;
}

/** How a file of a language says that it is of a sample edition. */
const words = { zh: "演示数据", en: "SAMPLE" } as const;

/** Documents that hold no figures of the results, and the list of the catalogue page, which marks each amount. */
const withoutFigures = ["model", "manifest", "entries"];

/**
 * Sample figures say so outside the pages too: every row of a labelled table names its edition and that this is a sample, or,
 * where it names none, has a status; a tab of every workbook says so; every document of the API says the state of its edition.
 * Plain copies hold what is committed.
 */
export function checkSampleDownloads(site: Site, editions: readonly Stated[]): Findings {
  const samples = new Set(editions.filter(({ state }) => state === "sample").map(({ edition }) => edition));
  const inSamples = [...site.files].sort().filter((path) => samples.has(editionOf(path)));
  const tables = inSamples.filter((path) => /^downloads\/.*-(zh|en)\.csv$/.test(path));
  const documents = inSamples.filter((path) => /^api\/.*\.json$/.test(path) && !withoutFigures.includes(nameOf(path)));
  const unmarkedTables = tables.flatMap((path) => {
    const count = unmarkedRows(site, path, samples);
    return count === 0 ? [] : [`${path}: ${count} rows do not say that they are a sample`];
  });
  const unmarkedDocuments = documents.flatMap((path) => {
    const { state } = JSON.parse(new TextDecoder().decode(site.read(path))) as { readonly state?: unknown };
    return state === "sample" ? [] : [`${path}: says the state ${JSON.stringify(state)}, not "sample"`];
  });
  const workbooks = inSamples.filter((path) => /^downloads\/.*-(zh|en)\.xlsx$/.test(path));
  const unmarkedBooks = workbooks.flatMap((path) =>
    workbookPart(site.read(path), "xl/workbook.xml")?.includes(words[langOf(path)])
      ? []
      : [`${path}: no tab says that it is of samples`],
  );
  return {
    seen: tables.length + documents.length + workbooks.length,
    problems: [...unmarkedTables, ...unmarkedDocuments, ...unmarkedBooks],
  };
}

/** `downloads/<edition>/…`, `api/v1/<edition>/…`. */
function editionOf(path: string): string {
  return /^(?:downloads|api\/v1)\/([a-z]+-\d{4})\//.exec(path)?.[1] ?? "";
}

function nameOf(path: string): string {
  return /([^/]+)\.json$/.exec(path)?.[1] ?? "";
}

function unmarkedRows(site: Site, path: string, samples: ReadonlySet<string>): number {
  const sample = words[langOf(path)];
  const unmarked = readLabelled(site, path).ends.filter(({ last, status }) => {
    const named = /^[a-z]+-\d{4}/.exec(last)?.[0];
    return named === undefined ? status === "" : samples.has(named) && !last.includes(sample);
  });
  return unmarked.reduce((sum, { count }) => sum + count, 0);
}
