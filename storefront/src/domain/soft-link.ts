type Click = Pick<
  MouseEvent,
  "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "defaultPrevented"
>

/** What of a link decides; the attributes as they are written. */
type Anchor = { href: string | null; target: string | null; download: boolean }

/**
 * The path that the router can go to for a click on a link; null where the browser has to do what it
 * does: another tab, a download, a place on this page, what is no page. A page in another language is
 * loaded as a document, because only then its language is remembered.
 */
export const softPath = (click: Click, anchor: Anchor, locale: string) => {
  const modified = click.metaKey || click.ctrlKey || click.shiftKey || click.altKey
  if (click.defaultPrevented || click.button !== 0 || modified) {
    return null
  }
  const { href, target, download } = anchor
  const stays = href?.match(/^\/([^/?#]+)/)?.[1] === locale
  return href && stays && !target && !download ? href : null
}
