import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { openPageStore } from "./page-store.ts";

const root = await mkdtemp(join(tmpdir(), "buju-pages-"));
const dist = join(root, "dist");
const files = [
  "index.html",
  "reports/nation-2022/index.html",
  "api/v1/nation-2022/a.json",
  "reports/nation-2023/index.html",
];
const put = async (path: string, text: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};
beforeEach(async () => {
  await rm(root, { recursive: true, force: true });
  await put("src/a.ts", "code");
  for (const file of files) await put(`dist/${file}`, file);
});
afterAll(() => rm(root, { recursive: true, force: true }));

it("keeps the files of older editions, and puts those and no others back", async () => {
  const store = await openPageStore(root, ["nation-2022"]);
  expect(store.holds).toBe(false);
  await store.keep(dist, files);
  await rm(dist, { recursive: true });
  const next = await openPageStore(root, ["nation-2022"]);
  expect(next.holds).toBe(true);
  await next.restore(dist);
  const found = (await readdir(dist, { recursive: true })).filter((name) => name.includes("."));
  expect(found.sort()).toEqual(["api/v1/nation-2022/a.json", "reports/nation-2022/index.html"]);
  expect(await readFile(join(dist, files[1]!), "utf8")).toBe(files[1]);
});
it("holds nothing once the code, the data or an older edition's prose has changed; the newest edition's may", async () => {
  await (await openPageStore(root, ["nation-2022"])).keep(dist, files);
  await put("content/reports/nation-2023/zh/summary.mdx", "new words");
  expect((await openPageStore(root, ["nation-2022"])).holds).toBe(true);
  const prose = ["content/reports/nation-2022/zh/summary.mdx", "content/reports/nation/zh/summary.mdx"];
  for (const path of ["src/a.ts", "data/raw/x/2022.csv", ...prose]) {
    await (await openPageStore(root, ["nation-2022"])).keep(dist, files);
    await put(path, `${path} changed`);
    expect((await openPageStore(root, ["nation-2022"])).holds).toBe(false);
  }
});
it("counts what a stopped build left as empty", async () => {
  await put(".cache/pages/part/reports/nation-2022/index.html", "half");
  const store = await openPageStore(root, ["nation-2022"]);
  expect(store.holds).toBe(false);
  await store.keep(dist, files);
  expect(await readdir(join(root, ".cache/pages"))).toHaveLength(1);
});
