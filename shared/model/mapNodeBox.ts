/** Size of somebody on the field of the network map, on the screen and in print. */
export const nodeBox = { width: 166, height: 46 } as const;
