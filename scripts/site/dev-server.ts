import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** The pages of a project as `npm run dev` serves them: each is rendered when it is asked for. */
export interface DevServer {
  /** what stands at an address from the root, such as `/data/`; throws where that is no page */
  get(path: string): Promise<string>;
  stop(): Promise<void>;
}

/** So long a server may take until it listens, in milliseconds. */
const patience = 60_000;

/** Starts the server on any free port. Throws with its output when it ends, or is not there in time, before it listens. */
export async function startDevServer(root: string): Promise<DevServer> {
  const program = join(root, "node_modules/astro/bin/astro.mjs");
  const child = spawn(process.execPath, [program, "dev", "--port", "0", "--host", "127.0.0.1"], {
    cwd: root,
    // Where Vitest says that it runs, Astro serves no pages.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "development", VITEST: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = () => {
    child.kill();
    return closed;
  };
  const address = await addressOf(child).catch(async (error: Error) => {
    await stop();
    throw error;
  });
  return {
    get: async (path) => {
      const response = await fetch(`${address}${path}`);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.text();
    },
    stop,
  };
}

/** The address at which the server says that it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (part: Buffer) => {
        said += part;
        const [address] = /http:\/\/127\.0\.0\.1:\d+(?=\D)/.exec(said) ?? [];
        if (address !== undefined) resolve(address);
      });
    }
    setTimeout(() => reject(new Error(`astro dev does not listen after ${patience} ms\n${said}`)), patience).unref();
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`astro dev ended with ${code}\n${said}`)));
  });
}
