import { evaluateProfile } from "../../src/evaluation/profile/evaluate-profile.ts";
import { formatProfile } from "../../src/results/format-profile.ts";
import type { Profile, ProfileManifest } from "../../src/schema/profile.ts";
import { sha256 } from "./checksum.ts";
import type { OpenRepository } from "./open-repository.ts";

/** The reference tables that a profile reads. */
const read = ["entities", "members", "successors", "breaks", "neighbours"].map((name) => `data/reference/${name}.csv`);

/** The editions that have a profile, in the order of the profiles; one of them need have no edition file yet. */
export function describedEditions({ profiles }: OpenRepository["repository"]): string[] {
  return profiles.flatMap(({ scope, years }) => years.map((year) => `${scope}-${year}`));
}

/** Describes one edition by its profile: the files to be written beside its other results; none where it has no profile. */
export function describeEdition(opened: OpenRepository, edition: string, engine: string): Map<string, string> {
  const { repository, rows } = opened;
  const found = repository.profiles.find(({ scope, years }) => years.some((year) => `${scope}-${year}` === edition));
  if (found === undefined) return new Map();
  const results = evaluateProfile(repository, rows, found, Number(edition.slice(-4)));
  const outputs = formatProfile(results);
  const raw = results.inputs.map(({ source }) => source.replace(/:\d+$/, ""));
  const manifest: ProfileManifest = {
    ...{ edition, profile: found.id, engine },
    inputs: sums(inputsOf(opened, found, raw)),
    outputs: sums(outputs),
  };
  return outputs.set("profile-manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
}

function inputsOf({ files }: OpenRepository, { id }: Profile, raw: readonly string[]): Map<string, Uint8Array> {
  const named = new Set([...raw, ...read, `data/profiles/${id}.yml`]);
  return new Map([...files].filter(([path]) => named.has(path) || path.startsWith("data/revisions/")));
}

function sums(entries: ReadonlyMap<string, Uint8Array | string>): Record<string, string> {
  const found = [...entries].map(([path, content]) => [path, sha256(content)] as const);
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
