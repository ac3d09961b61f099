import { expect, it } from "vitest";
import { committedFiles } from "../../fixtures/committed-files.ts";
import { readFixture } from "../../fixtures/validate/read-fixture.ts";
import type { Manifest } from "../../src/schema/results.ts";
import { evaluate } from "../evaluate.ts";
import { sha256 } from "./checksum.ts";
import { memoryEffects } from "./effects.ts";
import { readKeptRebuilds } from "./kept-rebuilds.ts";

const folder = "data/results/nation-2023";
const sobol = `${folder}/sobol.csv`;

/** Puts other rebuilds in the place of the committed ones, with a manifest that vouches for them. */
function replaceSobol(files: Map<string, string | Uint8Array>, text: string): void {
  const manifest = JSON.parse(String(files.get(`${folder}/manifest.json`))) as Manifest;
  const outputs = { ...manifest.outputs, "sobol.csv": sha256(text) };
  files.set(sobol, text).set(`${folder}/manifest.json`, JSON.stringify({ ...manifest, outputs }));
}

it("committed rebuilds are kept while they rest on the same, and drawn again when asked or when a number changed", async () => {
  const files = await readFixture();
  const effects = memoryEffects(files);
  await evaluate({}, "test", effects);
  const [head = "", first = "", ...rest] = String(files.get(sobol)).split("\n");
  const marked = [head, first.replace(/,[\d.]+,/, ",0.4321,"), ...rest].join("\n");
  const evaluated = async (options: { fresh?: boolean }) => {
    await evaluate({ edition: "nation-2023", ...options }, "test", effects);
    return String(files.get(sobol)) === marked;
  };
  replaceSobol(files, marked);
  expect(await evaluated({})).toBe(true);
  expect(await evaluated({ fresh: true })).toBe(false);
  replaceSobol(files, marked);
  const edition = "data/editions/nation-2023.yml";
  files.set(edition, String(files.get(edition)).replace(/^seed: \d+/m, "seed: 2"));
  expect(await evaluated({})).toBe(false);
});
it("rebuilds that the manifest does not vouch for, or that are not there, are not kept", async () => {
  const committed = "data/results/nation-2019";
  const files: Map<string, string | Uint8Array> = committedFiles(`${committed}/`);
  const file = `${committed}/sobol.csv`;
  expect(await readKeptRebuilds("nation-2019", memoryEffects(files))).not.toBeNull();
  files.set(file, `${files.get(file)}edited`);
  expect(await readKeptRebuilds("nation-2019", memoryEffects(files))).toBeNull();
  files.delete(file);
  expect(await readKeptRebuilds("nation-2019", memoryEffects(files))).toBeNull();
});
