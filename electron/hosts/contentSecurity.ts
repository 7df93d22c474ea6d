/**
 * Headers of every page on both hosts. Only what the own host serves may load; styles that the component library injects
 * carry the nonce; scripts come from files; nothing leaves the machine.
 */
export function securityHeaders(nonce: string): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The page makes one policy, which lets nothing but the empty string through (renderer/app/refuseMarkup.ts).
    'trusted-types default',
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=()',
    'cache-control': 'no-store',
  };
}

/** Place in index.html where the nonce of this answer goes. */
export const noncePlaceholder = '__CSP_NONCE__';
