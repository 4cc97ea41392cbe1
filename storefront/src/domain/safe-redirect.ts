/**
 * Where to go after signing in: the wanted path if it stays on this site, else the fallback.
 * Browsers treat `//host`, `/\host` and control characters as ways off the site; all are refused.
 */
export const safePath = (wanted: unknown, fallback: string): string => {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || wanted.length > 2000) {
    return fallback
  }
  if (/[\\\p{Cc}]/u.test(wanted) || wanted.startsWith("//")) {
    return fallback
  }
  const here = "http://storefront.invalid"
  if (!URL.canParse(wanted, here)) {
    return fallback
  }
  const url = new URL(wanted, here)
  if (url.origin !== here || url.pathname.startsWith("//")) {
    return fallback
  }
  return url.pathname + url.search + url.hash
}
