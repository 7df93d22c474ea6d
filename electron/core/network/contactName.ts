interface NameParts {
  readonly givenName: string;
  readonly infix: string;
  readonly familyName: string;
}

/** The name of a professional as one says it: given name, infix, family name; parts that are empty are left out. */
export function contactName(contact: NameParts): string {
  return [contact.givenName, contact.infix, contact.familyName].filter((part) => part !== '').join(' ');
}

/** Text to compare with: without accents and capitals. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
