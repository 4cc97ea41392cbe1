import type { Recipient } from "../domain/types"

export type LinkSettings = { admin_url: string; storefront_url: string }

/** Absolute addresses for a template. Paths begin with a slash. */
export type Links = {
  /** A page of the admin dashboard, e.g. `/settings/profile`. */
  admin: (path: string) => string
  /** A page of the storefront. */
  store: (path: string) => string
  /** The page in the application that this recipient uses. */
  own: (paths: { admin: string; store: string }) => string
}

export const linksFor = ({ account }: Recipient, settings: LinkSettings): Links => {
  const admin = (path: string) => join(settings.admin_url, path)
  const store = (path: string) => join(settings.storefront_url, path)
  return {
    admin,
    store,
    own: (paths) => (account?.actor_type === "user" ? admin(paths.admin) : store(paths.store)),
  }
}

const join = (base: string, path: string) => base.replace(/\/+$/, "") + path
