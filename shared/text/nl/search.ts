/** Words of searching and of the command bar. */
export const searchText = {
  statement: (kind: string, words: string) => `${kind}: ${words}`,
  keptToItself: (kind: string) => `${kind}: tekst zie je in de casus`,
} as const;
