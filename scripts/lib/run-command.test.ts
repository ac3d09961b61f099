import { expect, it } from "vitest";
import { runCommand } from "./run-command.ts";

const root = process.cwd();
const node = (code: string) => [process.execPath, "-e", code];

it("a command ends with its code and all that it wrote", async () => {
  const { code, output } = await runCommand(node("console.log(1); console.error(2); process.exitCode = 3"), { root });
  expect([code, output.split("\n").sort().join("")]).toEqual([3, "12"]);
});

it("a command that is stopped does not go on", async () => {
  const stop = new AbortController();
  const running = runCommand(node("setInterval(() => {}, 1000)"), { root, signal: stop.signal });
  stop.abort();
  await expect(running).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
});
