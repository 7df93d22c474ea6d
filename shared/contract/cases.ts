/** Operations of the area cases. */
export const casesContract = {} as const;
