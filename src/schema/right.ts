/** The five kinds of right, by the ids that the models count them under. */
export const rightIds = ["patent", "trademark", "copyright", "layout-design", "plant-variety"] as const;

export type RightId = (typeof rightIds)[number];
