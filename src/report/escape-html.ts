const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const signs = /[&<>"']/;

/** Text as it may stand in HTML, in an attribute too. Looked through first: of a million texts few hold such a sign. */
export function escapeHtml(text: string): string {
  return signs.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign]!) : text;
}
