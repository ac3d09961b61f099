import type { EvidenceResult } from "../schema/catalogue.ts";
import { type OfEdition, passportOf, sourceOf } from "./address.ts";
import { downloadAddress, type OfferedTable } from "./downloads.ts";

/** A row key of evidence and the file where it can be looked up; null where the key leads to the catalogue itself. */
export interface ProofSource {
  readonly key: string;
  readonly href: string | null;
}

/**
 * The rows behind a value, each with its file: a table of the results of the edition or of the one in front of the key, or
 * an entered figure with its line.
 * @example proofSources({ source: "cells.csv:500101:I6-AUTO:value" }, { edition: "city-2023", repository: "" })[0].href; // => "/downloads/city-2023/cells.csv"
 */
export function proofSources(
  { source }: Pick<EvidenceResult, "source">,
  { edition, repository }: { readonly edition: string; readonly repository: string },
): ProofSource[] {
  return source.split(" ").map((key) => {
    if (key.startsWith("data/")) return { key, href: sourceOf(repository, key) };
    const [, folder, table] = /^(?:([a-z]+-\d{4})\/)?([a-z-]+)\.csv:/.exec(key) ?? [];
    if (table === undefined || table === "entries") return { key, href: null };
    return { key, href: downloadAddress.plain(folder ?? edition, table as OfferedTable) };
  });
}

/**
 * Where the value itself is walked back, with the same decimals: scores, degrees of pairs and indicators of a region that
 * are told as scores, scores of an industry, cells of both; null for any other.
 */
export function proofPassport(
  { quantity, source }: Pick<EvidenceResult, "quantity" | "source">,
  view: OfEdition,
): string | null {
  const [file, entity, item, column] = source.split(":");
  if (entity === undefined || item === undefined || source.includes(" ")) return null;
  if (file === "industries.csv") return column === "score" ? passportOf(view, entity, "score", item) : null;
  if (file === "cells.csv") return passportOf(view, item, "cell", entity);
  if (file === "scores.csv" && column === "value") return passportOf(view, entity, "score", item);
  if (file === "matching.csv") return passportOf(view, entity, "match", quantity.replace(/^\w+\./, ""));
  return file === "indicators.csv" && column === "score" ? passportOf(view, entity, "indicator", item) : null;
}
