/** Operations of the area meetings. */
export const meetingsContract = {} as const;
