/** Words as they are compared: without accents, capitals and doubled spaces. */
export function foldedWords(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
