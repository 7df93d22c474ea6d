/** Operations of the area minutes. */
export const minutesContract = {} as const;
