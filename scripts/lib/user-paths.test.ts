import { resolve } from "node:path";
import { expect, it } from "vitest";
import { pathFrom, rootOf, userFolder } from "./user-paths.ts";

const root = resolve("/work/main");
const user = resolve("/home/u");
const npm = { env: { INIT_CWD: user, npm_package_json: resolve(root, "package.json") }, cwd: root };
const alone = { env: {}, cwd: user };

it("userFolder is where npm was called, and the working folder without npm", () => {
  expect(userFolder(npm)).toBe(user);
  expect(userFolder(alone)).toBe(user);
});
it("userFolder is the working folder of a script that was started in another folder than that of the package", () =>
  expect(userFolder({ ...npm, cwd: resolve("/tmp/copy") })).toBe(resolve("/tmp/copy")));
it("rootOf is the working folder, or what is named from the folder of the user", () => {
  expect(rootOf(undefined, npm)).toBe(root);
  expect(rootOf("city", npm)).toBe(resolve(user, "city"));
  expect(rootOf(resolve("/other"), npm)).toBe(resolve("/other"));
});
it("pathFrom is short inside the root, whole elsewhere, and leaves whole paths alone", () => {
  expect(pathFrom(root, "out", npm)).toBe(resolve(user, "out"));
  expect(pathFrom(user, "a/out", npm)).toBe("a/out");
  expect(pathFrom(user, "../u", npm)).toBe(user);
  expect(pathFrom(root, resolve(root, "out"), npm)).toBe(resolve(root, "out"));
});
