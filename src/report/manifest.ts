import type { Manifest } from "../schema/results.ts";

/** The text of manifest.json, byte for byte as the evaluation writes it. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const checksums = new WeakMap<Manifest, Promise<string>>();

/** SHA-256 of manifest.json: the one number that names all inputs and outputs of an edition. */
export function manifestChecksum(manifest: Manifest): Promise<string> {
  const known = checksums.get(manifest) ?? sha256(manifestText(manifest));
  checksums.set(manifest, known);
  return known;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
