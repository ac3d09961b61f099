/** What may be evaluated: the provinces of a nation, the economies of the world, the regions and industries of a city. */
export const scopes = ["nation", "world", "city"] as const;

export type Scope = (typeof scopes)[number];

/**
 * The scope that the id of an edition begins with; undefined for what is no id.
 * @example scopeOfEdition("nation-2023"); // => "nation"
 */
export function scopeOfEdition(id: string): Scope | undefined {
  return scopes.find((scope) => id.startsWith(`${scope}-`));
}
