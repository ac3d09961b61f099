/** Runs a classic script of the site, which module loading cannot do from disk. */
export function runScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`cannot load ${src}`)));
    script.src = src;
    document.head.append(script);
  });
}
