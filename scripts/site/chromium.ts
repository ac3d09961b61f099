import sparticuz from "@sparticuz/chromium";

/** Not the ready-made arguments of the package: they switch web security off, and origin and policy tests could not fail. */
export const browserArguments = ["--no-sandbox", "--headless=new"];

/** The browser of the machine where CHROMIUM_PATH names it, else the one in the npm package. */
export async function browserPath(): Promise<string> {
  return process.env["CHROMIUM_PATH"] ?? (await sparticuz.executablePath());
}
