/** Where a form may lead that opens the page to pay on; a browser checks redirects after it, too. */
const PAYMENT_PAGES = "https://checkout.stripe.com"

/**
 * The Content-Security-Policy of one response. Scripts run only with the response's nonce; styles
 * may be inline because floating menus position themselves with style attributes.
 * @param nonce random per response, base64
 * @param imageOrigin where uploaded logos are served from
 * @param development React's development build evaluates strings for its error overlays
 */
export const contentSecurityPolicy = (nonce: string, imageOrigin: string, development: boolean) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: https: ${imageOrigin}`,
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    // The service worker: a script that no page carries a nonce for.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    `form-action 'self' ${PAYMENT_PAGES}`,
    "frame-ancestors 'none'",
  ].join("; ")
