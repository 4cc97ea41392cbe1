import { redirect as redirectTo } from "next/navigation"
import { localPath, type Href } from "./local-path"

export { Link } from "./link"

/** Ends the work with the way to another page of this site. */
export const redirect = ({ href, locale }: { href: Href; locale: string }): never =>
  redirectTo(localPath(href, locale))
