/** What every document is finished with. */
export const statements = {
  ownTerms: 'SELECT term, meaning FROM own_term ORDER BY folded LIMIT 1000',
} as const;
