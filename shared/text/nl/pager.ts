/** Words of walking through a long register. */
export const pagerText = {
  previous: 'Vorige',
  next: 'Volgende',
  range: (first: number, last: number, total: number) => `${first} tot en met ${last} van ${total}`,
} as const;
