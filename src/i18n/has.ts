/**
 * That something has what is named, in Chinese; some names say so themselves.
 * @example hasZh("市场优势"); // => "有市场优势"
 * @example hasZh("有发展潜力"); // => "有发展潜力"
 */
export function hasZh(name: string): string {
  return name.startsWith("有") ? name : `有${name}`;
}
