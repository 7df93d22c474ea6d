/** The part of the browser's trusted types that is used here. */
interface TrustedTypePolicies {
  createPolicy(name: 'default', rules: { createHTML(markup: string): string | null }): unknown;
}

/**
 * No text becomes markup in this app. The one thing let through is emptying an element: the component library clears
 * what it read aloud with an empty string, and would break every calendar and list when that were refused.
 */
export function refuseMarkup(policies: TrustedTypePolicies | undefined): void {
  policies?.createPolicy('default', { createHTML: onlyEmpty });
}

/** Null refuses: the assignment then throws. */
export function onlyEmpty(markup: string): string | null {
  return markup === '' ? '' : null;
}

/** The policies of this browser; undefined where it has none. */
export function browserPolicies(): TrustedTypePolicies | undefined {
  return (globalThis as { trustedTypes?: TrustedTypePolicies }).trustedTypes;
}
