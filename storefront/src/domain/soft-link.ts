type Click = Pick<
  MouseEvent,
  "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "defaultPrevented"
>

/** What of a link decides; the attributes as they are written. */
type Anchor = { href: string | null; target: string | null; download: boolean }

/**
 * The path that the router can go to for a click on a link; null where the browser has to do what it
 * does: another tab, a download, a place on this page, what is not a page in one of our languages.
 */
export const softPath = (click: Click, anchor: Anchor, locales: readonly string[]) => {
  const modified = click.metaKey || click.ctrlKey || click.shiftKey || click.altKey
  if (click.defaultPrevented || click.button !== 0 || modified) {
    return null
  }
  const { href, target, download } = anchor
  const language = href?.match(/^\/([^/?#]+)/)?.[1]
  return href && language && locales.includes(language) && !target && !download ? href : null
}
