import { MedusaError } from "@medusajs/framework/utils"
import type { Recipient } from "../domain/types"
import type { NotificationType, Rendered } from "../registry/types"
import { markup, paragraphs } from "./html"
import { layout } from "./layout"
import { linksFor, type LinkSettings } from "./links"
import { STRINGS } from "./strings"

export type ComposeSettings = LinkSettings & { marketplace_name: string }

/** A notification in one recipient's language, for every channel. */
export type Composed = {
  subject: string
  title: string
  /** The message itself, as the feed shows it. */
  description: string
  action: { label: string; url: string } | null
  /** The e-mail's two bodies. */
  text: string
  html: string
  /** Further headers of the e-mail. */
  headers?: Readonly<Record<string, string>>
}

/**
 * Renders a notification for one recipient.
 * @throws UNEXPECTED_STATE when the type's action is not a web address
 */
export const compose = (
  type: NotificationType,
  data: Record<string, unknown>,
  recipient: Recipient,
  settings: ComposeSettings
): Composed => {
  const links = linksFor(recipient, settings)
  const rendered = type.render(data, recipient.locale, links)
  assertWebAddress(type.type, rendered)
  return {
    subject: oneLine(rendered.subject),
    title: oneLine(rendered.title),
    description: rendered.text,
    action: rendered.action ?? null,
    headers: rendered.headers,
    ...bodies(rendered, recipient, settings, Boolean(type.mandatory || !recipient.account)),
  }
}

const bodies = (
  rendered: Rendered,
  { locale, name }: Recipient,
  { marketplace_name }: ComposeSettings,
  mandatory: boolean
) => {
  const strings = STRINGS[locale]
  const greeting = strings.greeting(name)
  const footer = [
    strings.sentBy(marketplace_name),
    rendered.footer ?? (mandatory ? strings.mandatory : strings.optional),
  ]
  const action = rendered.action && `${rendered.action.label}:\n${rendered.action.url}`
  const body = rendered.html ?? paragraphs(rendered.text)
  return {
    text: [greeting, rendered.text, action, `-- \n${footer.join("\n")}`]
      .filter(Boolean)
      .join("\n\n"),
    html: layout({
      locale,
      marketplace: marketplace_name,
      title: oneLine(rendered.title),
      preview: oneLine(rendered.text).slice(0, 140),
      body: markup`${paragraphs(greeting)}
${body}`,
      action: rendered.action && { ...rendered.action, fallback: strings.linkFallback },
      footer,
    }),
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim()

const assertWebAddress = (type: string, { action }: Rendered) => {
  if (action && !/^https?:\/\//.test(action.url)) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The action of ${type} must be an http address, not ${action.url}`
    )
  }
}
