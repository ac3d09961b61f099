import { spawn } from "node:child_process";
import { join } from "node:path";

export interface CommandOptions {
  readonly root: string;
  readonly env?: Readonly<Record<string, string>>;
  /** stops the command, which then rejects with an AbortError */
  readonly signal?: AbortSignal | undefined;
}

export interface Ended {
  readonly code: number;
  /** what it wrote, both streams as they came */
  readonly output: string;
}

/** A program of the project's packages, as `npm run` finds it. */
export function programOf(root: string, name: string): string {
  return join(root, "node_modules/.bin", name);
}

/** Runs a command to its end. */
export function runCommand(command: readonly string[], { root, env = {}, signal }: CommandOptions): Promise<Ended> {
  const [program = "", ...args] = command;
  const path = `${join(root, "node_modules/.bin")}${process.platform === "win32" ? ";" : ":"}${process.env["PATH"] ?? ""}`;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      ...(signal && { signal }),
    });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => parts.push(part));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString("utf8") }));
  });
}
