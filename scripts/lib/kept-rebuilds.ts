import type { Uncertainty } from "../../src/evaluation/sensitivity.ts";
import { parseRebuilds, rebuiltFiles } from "../../src/results/parse-results.ts";
import { manifest } from "../../src/schema/results.ts";
import { sha256 } from "./checksum.ts";
import type { Effects } from "./effects.ts";

/** The rebuilds that an edition's committed results hold. */
export interface KeptRebuilds {
  /** checksum of what they rest on */
  readonly drawn: string;
  /** Reads them; only asked for when they still hold. */
  readonly read: () => Uncertainty;
}

/**
 * The rebuilds in the committed results of an edition. Null where there are none, or where a file is not the one that the
 * manifest names: then somebody edited it, or an evaluation by another version left it.
 */
export async function readKeptRebuilds(
  edition: string,
  effects: Pick<Effects, "list" | "read">,
): Promise<KeptRebuilds | null> {
  const folder = `data/results/${edition}`;
  const there = new Set(await effects.list(folder));
  const names = ["manifest.json", ...rebuiltFiles];
  if (names.some((name) => !there.has(`${folder}/${name}`))) return null;
  const bytes = await Promise.all(names.map((name) => effects.read(`${folder}/${name}`)));
  const texts = new Map(names.map((name, at) => [name, new TextDecoder().decode(bytes[at])]));
  const found = manifest.safeParse(JSON.parse(texts.get("manifest.json")!));
  if (!found.success) return null;
  const { drawn, outputs } = found.data;
  if (drawn === undefined || rebuiltFiles.some((name) => outputs[name] !== sha256(texts.get(name)!))) return null;
  return { drawn, read: () => parseRebuilds((name) => texts.get(name)!) };
}
