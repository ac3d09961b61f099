import { readFile, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

export interface ServeOptions {
  /** 0 takes any free port */
  readonly port: number;
  /** path under which the site stands, such as `/ip/layout`; empty for the root */
  readonly base?: string;
  readonly host?: string;
}

/** Serves a folder as a plain web server does: index files, content types, the 404 page; nothing outside the folder. */
export function serveFolder(folder: string, { port, base = "", host = "127.0.0.1" }: ServeOptions): Promise<Server> {
  const server = createServer(async (request, response) => {
    const file = await findFile(folder, base, request.url ?? "/");
    const path = file ?? join(folder, "404.html");
    const body = await readFile(path).catch(() => Buffer.from("404"));
    response.writeHead(file ? 200 : 404, { "content-type": types[extname(path)] ?? "application/octet-stream" });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** The address at which a server listens. */
export function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen on a port");
  return `http://${address.address}:${address.port}`;
}

async function findFile(folder: string, base: string, url: string): Promise<string | null> {
  const path = decode(url.split(/[?#]/)[0] ?? "/");
  if (path === null || !path.startsWith(`${base}/`)) return null;
  const inside = normalize(join(folder, path.slice(base.length)));
  if (inside !== folder && !inside.startsWith(folder + sep)) return null;
  for (const candidate of [inside, join(inside, "index.html")]) {
    const found = await stat(candidate).catch(() => null);
    if (found?.isFile()) return candidate;
  }
  return null;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
