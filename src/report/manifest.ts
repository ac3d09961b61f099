import { createHash } from "node:crypto";
import type { Manifest } from "../schema/results.ts";

/** The text of manifest.json, byte for byte as the evaluation writes it. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** SHA-256 of manifest.json: the one number that names all inputs and outputs of an edition. */
export function manifestChecksum(manifest: Manifest): string {
  return createHash("sha256").update(manifestText(manifest)).digest("hex");
}
