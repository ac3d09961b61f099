/** What may be evaluated: the provinces of a nation, the economies of the world, the regions and industries of a city. */
export const scopes = ["nation", "world", "city"] as const;

export type Scope = (typeof scopes)[number];
