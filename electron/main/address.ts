/** Scheme of the own page. */
export const appScheme = 'app';

/** Exact origin of the own page; what Electron reports for a frame that shows it. */
export const appOrigin = 'app://casustafel';

/** First address of every window. */
export const appAddress = `${appOrigin}/`;

/** @returns true for an address under the own origin, and for nothing that only looks like it */
export function isAppAddress(address: string): boolean {
  if (!address.startsWith(appAddress)) return false;
  try {
    const { protocol, host, username, password } = new URL(address);
    return protocol === `${appScheme}:` && host === 'casustafel' && username === '' && password === '';
  } catch {
    return false;
  }
}

/**
 * @param screen path of a screen, such as `/casussen`
 * @returns address that shows this screen without loading the page again
 */
export function screenAddress(screen: string): string {
  return `${appAddress}#${screen}`;
}
