import { evaluateProfile } from "../../src/evaluation/profile/evaluate-profile.ts";
import { formatProfile } from "../../src/results/format-profile.ts";
import type { Edition } from "../../src/schema/edition.ts";
import type { Profile, ProfileManifest } from "../../src/schema/profile.ts";
import type { Scope } from "../../src/schema/scope.ts";
import { checksums, fileOf } from "./manifest.ts";
import type { OpenRepository } from "./open-repository.ts";

/** The reference tables that a profile reads. */
const read = ["entities", "members", "successors", "breaks", "neighbours"].map((name) => `data/reference/${name}.csv`);

/** Describes one edition by its profile: the files to be written beside its other results; none where it has no profile. */
export function describeEdition(
  opened: OpenRepository,
  edition: Pick<Edition, "id" | "year"> & { readonly scope: Scope },
  engine: string,
): Map<string, string> {
  const { repository, rows } = opened;
  const found = repository.profiles.find(({ scope, years }) => scope === edition.scope && years.includes(edition.year));
  if (found === undefined) return new Map();
  const results = evaluateProfile(repository, rows, found, edition.year);
  const outputs = formatProfile(results);
  const raw = results.inputs.map(({ source }) => fileOf(source));
  const manifest: ProfileManifest = {
    ...{ edition: edition.id, profile: found.id, engine },
    inputs: checksums(inputsOf(opened, found, raw)),
    outputs: checksums(outputs),
  };
  return outputs.set("profile-manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
}

function inputsOf({ files }: OpenRepository, { id }: Profile, raw: readonly string[]): Map<string, Uint8Array> {
  const named = new Set([...raw, ...read, `data/profiles/${id}.yml`]);
  return new Map([...files].filter(([path]) => named.has(path) || path.startsWith("data/revisions/")));
}
