import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { addressOf, serveFolder } from "./serve.ts";

it("serveFolder serves index files under its path, the 404 page, and nothing outside the folder", async () => {
  const parent = await mkdtemp(join(tmpdir(), "buju-serve-"));
  const folder = join(parent, "site");
  await mkdir(join(folder, "a"), { recursive: true });
  await writeFile(join(parent, "secret.txt"), "secret");
  await writeFile(join(folder, "a/index.html"), "page");
  await writeFile(join(folder, "404.html"), "not here");
  const server = await serveFolder(folder, { port: 0, base: "/x" });
  const get = async (path: string) => {
    const answer = await fetch(`${addressOf(server)}${path}`);
    return [answer.status, await answer.text()];
  };
  try {
    expect(await get("/x/a/")).toEqual([200, "page"]);
    expect(await get("/x/a/index.html?q=1")).toEqual([200, "page"]);
    expect(await get("/a/")).toEqual([404, "not here"]);
    expect(await get("/x/..%2fsecret.txt")).toEqual([404, "not here"]);
    expect(await get("/x/%zz")).toEqual([404, "not here"]);
  } finally {
    server.close();
    await rm(parent, { recursive: true });
  }
});
