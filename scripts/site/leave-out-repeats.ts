/**
 * Takes out of a page what repeats: of elements that are made alike, such as the rows of long tables or the marks of
 * drawings, three stay, and one wherever some stand side by side. Alike are elements with the same tags, classes, roles,
 * colours, attributes and empty attributes all the way down, and text in the same places, whatever it says; cells stay, as
 * a row has one for each column. Runs in the page, so it rests on nothing outside.
 */
export function leaveOutRepeats(): void {
  const most = 3;
  const met = new Map<string, number>();
  const whole = new Set(["TR", "DL"]);
  const telling = ["class", "role", "scope", "fill", "stroke", "type", "aria-hidden"];
  const isElement = (node: Node): node is Element => node.nodeType === 1;
  const outlineOf = (element: Element): string => {
    const names = element.getAttributeNames().map((name) => (element.getAttribute(name) ? name : `no ${name}`));
    const values = telling.map((name) => element.getAttribute(name) ?? "");
    const inside = [...element.childNodes].map((node) =>
      isElement(node) ? outlineOf(node) : node.textContent?.trim() ? "t" : "",
    );
    return `${element.tagName} ${names.join(" ")} ${values.join(";")}(${inside.join("")})`;
  };
  const thin = (parent: Element): void => {
    const here = new Set<string>();
    for (const child of [...parent.children]) {
      const outline = outlineOf(child);
      const before = met.get(outline) ?? 0;
      if (before >= most && here.has(outline) && !whole.has(parent.tagName)) child.remove();
      else {
        met.set(outline, before + 1);
        here.add(outline);
        thin(child);
      }
    }
  };
  thin(document.body);
}
