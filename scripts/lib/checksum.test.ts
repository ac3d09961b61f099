import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checksumOf } from "./checksum.ts";

const root = await mkdtemp(join(tmpdir(), "buju-checksum-"));
afterAll(() => rm(root, { recursive: true, force: true }));
const put = async (path: string, text: string) => {
  await mkdir(join(root, path, ".."), { recursive: true });
  await writeFile(join(root, path), text);
};
const sum = () => checksumOf(root, ["data", "one.txt", "absent"]);

it("a checksum changes with any content, name or new file, and with nothing else", async () => {
  await put("data/a.csv", "1");
  await put("one.txt", "x");
  const first = await sum();
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  await put("elsewhere.txt", "no matter");
  expect(await sum()).toBe(first);
  await put("data/a.csv", "2");
  const second = await sum();
  expect(second).not.toBe(first);
  await put("data/b/c.csv", "");
  expect(await sum()).not.toBe(second);
});
it("content cannot move from one file to the next unseen", async () => {
  await put("data/m.csv", "ab");
  await put("data/n.csv", "c");
  const first = await sum();
  await put("data/m.csv", "a");
  await put("data/n.csv", "bc");
  expect(await sum()).not.toBe(first);
});
