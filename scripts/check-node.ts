/** Says in one line what to do when this Node is too old for Astro, and stops. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Node ${process.versions.node} is too old: run "npm ci" again (it brings Node 24 on Linux and Windows), or install Node 22.12 or newer. / Node 版本过低：请重新运行 npm ci，或安装 Node 22.12 以上。`,
  );
  process.exit(1);
}
