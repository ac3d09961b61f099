import { dirname, isAbsolute, relative, resolve } from "node:path";

/** The world that paths on a command line stand in: the variables that npm sets, and the working folder. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

const here = (): Surroundings => ({ env: process.env, cwd: process.cwd() });

/**
 * The folder in which somebody typed the command: `npm run` moves to the folder of the package first and tells where it came
 * from. A script that another one starts elsewhere stands where it stands.
 */
export function userFolder({ env, cwd }: Surroundings = here()): string {
  const { INIT_CWD: from, npm_package_json: manifest } = env;
  const byNpm = from !== undefined && manifest !== undefined && dirname(manifest) === cwd;
  return byNpm ? from : cwd;
}

/** The root that an option names, seen from the folder of the user; without it the working folder. */
export function rootOf(given: string | undefined, around: Surroundings = here()): string {
  return given === undefined ? around.cwd : resolve(userFolder(around), given);
}

/**
 * A path as somebody typed it, as it runs from the root: what stands inside is short, what stands elsewhere is whole.
 * @example pathFrom("/work", "../out", { env: {}, cwd: "/work/a" }); // => "out"
 */
export function pathFrom(root: string, given: string, around: Surroundings = here()): string {
  if (isAbsolute(given)) return given;
  const path = resolve(userFolder(around), given);
  const inside = relative(root, path);
  return inside === "" || inside.startsWith("..") || isAbsolute(inside) ? path : inside.replaceAll("\\", "/");
}
