/** Operations of the area insight. */
export const insightContract = {} as const;
