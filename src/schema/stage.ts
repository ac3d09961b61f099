/** The stages of work on a right that a policy or an action belongs to: creation, utilisation, protection, management, service. */
export const stages = ["creation", "utilisation", "protection", "management", "service"] as const;

export type Stage = (typeof stages)[number];
