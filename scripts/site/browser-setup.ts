import type { Server } from "node:http";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { addressOf, serveFolder } from "../lib/serve.ts";
import { browserPath } from "./chromium.ts";

/** Where the tests find the finished site, and the browser. */
export interface SiteUnderTest {
  readonly folder: string;
  /** address of the site at the root of a server */
  readonly root: string;
  /** address of the same site mounted below a path */
  readonly nested: string;
  readonly chromium: string;
}

declare module "vitest" {
  interface ProvidedContext {
    site: SiteUnderTest;
  }
}

const base = "/a/b";

/** Serves the site twice, at a root and below a path, and unpacks the browser once, before any test begins. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve(process.env["BUJU_SITE"] ?? "dist");
  const servers = [await serveFolder(folder, { port: 0 }), await serveFolder(folder, { port: 0, base })] as const;
  const [root, nested] = [addressOf(servers[0]), addressOf(servers[1]) + base];
  project.provide("site", { folder, root, nested, chromium: await browserPath() });
  return async () => {
    await Promise.all(servers.map(close));
  };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
