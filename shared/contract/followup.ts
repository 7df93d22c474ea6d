/** Operations of the area followup. */
export const followupContract = {} as const;
