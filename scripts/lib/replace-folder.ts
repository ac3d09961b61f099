import { rename, rm, stat } from "node:fs/promises";

/**
 * Puts a folder in the place of another at once, or not at all: `make` fills the one it is given, which stands beside and
 * takes the name when it is done. Where it fails, the folder that was there stays as it was. A run cut off between the two
 * renames leaves `<folder>.old`, which the next one puts back.
 */
export async function replaceFolder(folder: string, make: (fresh: string) => Promise<void>): Promise<void> {
  const [fresh, old] = [`${folder}.new`, `${folder}.old`];
  if (!(await exists(folder)) && (await exists(old))) await rename(old, folder);
  await remove(fresh);
  await remove(old);
  try {
    await make(fresh);
    if (await exists(folder)) await rename(folder, old);
    await rename(fresh, folder);
  } catch (error) {
    await remove(fresh);
    if (!(await exists(folder)) && (await exists(old))) await rename(old, folder);
    throw error;
  }
  await remove(old);
}

/** A process that was stopped may still be writing its last file: the removal is tried again. */
function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(ignoreMissing)) !== undefined;
}

/** For `catch`: what is not there is undefined; anything else is thrown. */
export function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
}
