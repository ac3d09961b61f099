import "./check-node.ts";
import { resolve } from "node:path";
import { buildSite } from "./build.ts";
import { readOptions, runScript } from "./lib/args.ts";
import { addressOf, serveFolder } from "./lib/serve.ts";

await runScript(import.meta, async (args) => {
  const does = "Builds the site and serves it on port 4321, or on that of the variable PORT.";
  readOptions(args, {}, { command: "npm start", does, options: {} });
  await buildSite({ root: process.cwd() });
  const port = Number(process.env["PORT"] ?? 4321);
  const server = await serveFolder(resolve("dist"), { port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(`Port ${port} is taken; choose another: PORT=8080 npm start`);
    process.exit(1);
  });
  console.log(`\n布局 Buju  ${addressOf(server)}/  (English: ${addressOf(server)}/en/)\nCtrl+C stops.`);
  return 0;
});
