/** Operations of the area search. */
export const searchContract = {} as const;
