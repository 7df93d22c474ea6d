/** Operations of the area chairing. */
export const chairingContract = {} as const;
