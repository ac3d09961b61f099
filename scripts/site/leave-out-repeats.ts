/**
 * Takes out of a page what repeats: of neighbours that are made alike, such as the rows of a long table or the marks of a
 * drawing, the first three stay. Alike are elements with the same tags, classes, roles, colours and names of attributes all
 * the way down, and text in the same places, whatever it says; cells stay, as a row has one for each column. Runs in the
 * page, so it rests on nothing outside.
 */
export function leaveOutRepeats(): void {
  const most = 3;
  const whole = new Set(["TR", "DL"]);
  const telling = ["class", "role", "scope", "fill", "stroke", "type", "aria-hidden"];
  const isElement = (node: Node): node is Element => node.nodeType === 1;
  const outlineOf = (element: Element): string => {
    const values = telling.map((name) => element.getAttribute(name) ?? "");
    const inside = [...element.childNodes].map((node) =>
      isElement(node) ? outlineOf(node) : node.textContent?.trim() ? "t" : "",
    );
    return `${element.tagName} ${element.getAttributeNames().join(" ")} ${values.join(";")}(${inside.join("")})`;
  };
  const thin = (parent: Element): void => {
    const met = new Map<string, number>();
    for (const child of [...parent.children]) {
      const outline = outlineOf(child);
      const count = (met.get(outline) ?? 0) + 1;
      met.set(outline, count);
      if (count > most && !whole.has(parent.tagName)) child.remove();
      else thin(child);
    }
  };
  thin(document.body);
}
