declare const __STOREFRONT_URL__: string | undefined

/**
 * The address of a page of the storefront. The dashboard is built once and may be served from
 * another host later, so without a configured storefront it is looked for on this host.
 */
export const storefrontUrl = (path: string) => {
  const configured = typeof __STOREFRONT_URL__ === "string" ? __STOREFRONT_URL__ : ""
  const base = configured || `${window.location.protocol}//${window.location.hostname}:8000`
  return `${base.replace(/\/$/, "")}${path}`
}
