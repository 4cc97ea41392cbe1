import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Channel, Locale, NotificationGroup } from "../domain/types"
import type { SafeHtml } from "../templates/html"
import type { Links } from "../templates/links"

/** What a template returns. */
export type Rendered = {
  /** The e-mail's subject. */
  subject: string
  title: string
  /** The message as plain text; an empty line begins a new paragraph. */
  text: string
  /** The message as HTML; made from `text` when left out. */
  html?: SafeHtml
  action?: { label: string; url: string }
  /** Says below the message why it was sent, in place of the sentence about settings. */
  footer?: string
  /** Further headers of the e-mail, such as List-Unsubscribe. */
  headers?: Readonly<Record<string, string>>
}

/** One kind of notification. `Data` is what `notify` is given, so it has to survive JSON. */
export type NotificationType<Data extends Record<string, unknown> = Record<string, unknown>> = {
  /** E.g. `verification.approved`. */
  type: string
  group: NotificationGroup
  channels: readonly Channel[]
  /** Sent whatever the person's preferences say. */
  mandatory?: boolean
  render: (data: Data, locale: Locale, links: Links) => Rendered
  /**
   * Asked right before every attempt to send; `false` lets it go for good, e.g. because its reader
   * signed off since it was written.
   */
  claim?: (data: Data, container: MedusaContainer) => Promise<boolean>
  /** Told when it was handed over; may be told again. */
  settle?: (data: Data, container: MedusaContainer) => Promise<void>
}

const types = new Map<string, NotificationType>()

/** Adds a kind of notification; registering it again replaces it. */
export const registerNotificationType = <Data extends Record<string, unknown>>(
  definition: NotificationType<Data>
): void => {
  const { claim, settle } = definition
  // What arrives at each of these is what `notify` was given for this very type.
  types.set(definition.type, {
    ...definition,
    render: (data, locale, links) => definition.render(data as Data, locale, links),
    claim: claim && ((data, container) => claim(data as Data, container)),
    settle: settle && ((data, container) => settle(data as Data, container)),
  })
}

/**
 * The registered kind of a name.
 * @throws UNEXPECTED_STATE for a name that no plugin registered
 */
export const notificationType = (name: string): NotificationType => {
  const found = types.get(name)
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `No plugin registered the notification type ${name}`
    )
  }
  return found
}

/** Every registered kind. */
export const notificationTypes = (): NotificationType[] => [...types.values()]
