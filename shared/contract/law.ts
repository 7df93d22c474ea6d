/** Operations of the area law. */
export const lawContract = {} as const;
