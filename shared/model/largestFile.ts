/** Largest file that is taken in, in bytes; `fileTooLarge` in the client's words names it. */
export const largestFile = 32 * 1024 * 1024;
