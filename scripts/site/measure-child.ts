import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What a run took: seconds, and the most memory that it and its children held at once, in megabytes. */
export interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

export interface ChildOptions {
  readonly root: string;
  /** milliseconds between two looks at the memory */
  readonly every?: number;
}

/** Runs a script in a Node of its own and measures it. Throws with its output when it fails. */
export function measureChild(args: readonly string[], { root, every = 50 }: ChildOptions): Promise<Cost> {
  const start = performance.now();
  // At its end the child tells its own peak, which looks from outside can miss.
  const tell = `data:text/javascript,${encodeURIComponent('import{writeSync}from"node:fs";process.on("exit",()=>{try{writeSync(3,String(process.resourceUsage().maxRSS))}catch{}})')}`;
  const child = spawn(process.execPath, ["--import", tell, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const parts: Buffer[] = [];
  let [told, seen] = ["", 0];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => parts.push(part));
  child.stdio[3]?.on("data", (part: Buffer) => {
    told += part;
  });
  const timer = setInterval(() => {
    seen = Math.max(seen, treeMemory(child.pid ?? 0));
  }, every);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, megabytes: Math.max(seen, Number(told) || 0) / 1024 });
      else reject(new Error(`${args.join(" ")} ended with ${code}\n${Buffer.concat(parts)}`));
    });
  });
}

/** Memory of a process and all below it, in kilobytes; 0 where the system does not tell. */
function treeMemory(pid: number): number {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
    );
    const own = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return Number(own?.[1] ?? 0) + children.reduce((sum, child) => sum + treeMemory(Number(child)), 0);
  } catch {
    return 0;
  }
}
