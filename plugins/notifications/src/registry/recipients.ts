import type { CompanyPermission, OperatorPermission } from "@wholesale/core"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { personToRecipient, toLocale, type Person, type Recipient } from "../domain/types"

/** Recipients that have to be looked up when the notification is sent. */
export type Audience =
  | { member_id: string }
  | { company_id: string; permission: CompanyPermission }
  | { operators: OperatorPermission }

/** To whom a notification goes: an e-mail address, or people found by membership. */
export type To = { email: string; name?: string | null; locale?: string | null } | Audience

/** Finds the people behind an audience. Owned by the plugin that owns members. */
export type RecipientSource = (to: Audience, container: MedusaContainer) => Promise<Person[]>

let source: RecipientSource | undefined

/** Registers the one source there is; registering again replaces it. */
export const registerRecipientSource = (registered: RecipientSource): void => {
  source = registered
}

/**
 * Resolves an address to recipients, as of now.
 * @throws UNEXPECTED_STATE when people are asked for and no source is registered
 */
export const resolveRecipients = async (
  to: To,
  container: MedusaContainer
): Promise<Recipient[]> => {
  if ("email" in to) {
    const { email, name, locale } = to
    return [{ account: null, email, name: name ?? null, locale: toLocale(locale) }]
  }
  if (!source) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "No plugin registered a source of recipients"
    )
  }
  return (await source(to, container)).map(personToRecipient)
}
