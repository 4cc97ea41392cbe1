import MarkdownIt from "markdown-it"

export type RenderOptions = {
  /** Stands before addresses that begin with one slash: the locale on the storefront, the whole origin in mails. */
  base?: string
}

// Raw HTML stays text, and markdown-it itself refuses addresses that run scripts; what is left is
// narrowed further to addresses that a reader can open.
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false })

const ALLOWED_LINK = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i
const ALLOWED_IMAGE = /^(?:https:\/\/|\/(?!\/))/i

const defaultCheck = markdown.validateLink.bind(markdown)
markdown.validateLink = (url) => ALLOWED_LINK.test(url.trim()) && defaultCheck(url)
// Addresses without a scheme are no links, so that "companies.md" in a text is not one.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: true })

/** The title of a page is its only heading of the first level. */
markdown.core.ruler.push("lower_headings", ({ tokens }) => {
  for (const token of tokens) {
    if (token.type === "heading_open" || token.type === "heading_close") {
      token.tag = `h${Math.min(Number(token.tag.slice(1)) + 1, 6)}`
    }
  }
})

const baseOf = (env: unknown): string => {
  const base: unknown = Object(env).base
  return typeof base === "string" ? base.replace(/\/+$/, "") : ""
}

markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
  const token = tokens[index]
  const href = token.attrGet("href") ?? ""
  if (href.startsWith("/")) {
    token.attrSet("href", baseOf(env) + href)
  } else if (/^https?:/i.test(href)) {
    token.attrSet("rel", "noopener noreferrer")
  }
  return self.renderToken(tokens, index, options)
}

const renderImage = markdown.renderer.rules.image
markdown.renderer.rules.image = (tokens, index, options, env, self) => {
  const token = tokens[index]
  if (!ALLOWED_IMAGE.test(token.attrGet("src") ?? "")) {
    return markdown.utils.escapeHtml(token.content)
  }
  token.attrSet("loading", "lazy")
  return renderImage ? renderImage(tokens, index, options, env, self) : ""
}

// A table wider than a phone scrolls by itself; it can be focused, so that a keyboard scrolls it, too.
markdown.renderer.rules.table_open = () =>
  '<div class="table-scroll" role="region" tabindex="0"><table>\n'
markdown.renderer.rules.table_close = () => "</table></div>\n"

/**
 * The one renderer of articles and newsletters: dashboard, storefront and mails show the same. What it
 * returns is safe to put into a page: raw HTML comes out as text, and links only lead to the web, to an
 * address or to a page of ours. Pure.
 */
export const renderMarkdown = (source: string, { base = "" }: RenderOptions = {}): string =>
  markdown.render(source, { base })
