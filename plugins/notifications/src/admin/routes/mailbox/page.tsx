import { defineRouteConfig } from "@medusajs/admin-sdk"
import { EnvelopeContent } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { Mailbox } from "../../mailbox/mailbox"

const MailboxPage = () => <Mailbox />

export const config = defineRouteConfig({
  label: "menu.mailbox",
  translationNs: "wholesale",
  icon: EnvelopeContent,
  rank: 82,
})

export const handle = { breadcrumb: () => <Crumb name="menu.mailbox" /> }

export default MailboxPage
