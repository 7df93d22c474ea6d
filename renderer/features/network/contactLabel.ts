/** The name of a professional as one says it. */
export function nameOf(contact: Readonly<{ givenName: string; infix: string; familyName: string }>): string {
  return [contact.givenName, contact.infix, contact.familyName].filter((part) => part !== '').join(' ');
}

/** Parts with a dot between; empty parts are left out. */
export function dotted(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
