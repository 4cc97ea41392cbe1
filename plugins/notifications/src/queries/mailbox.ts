import type { MedusaContainer, NotificationDTO } from "@medusajs/framework/types"
import { containsPattern, notFound } from "@wholesale/core"
import { notificationModule, textOf, type NotificationFilter } from "../shared/notification-module"

/** A page of the e-mails, newest first; `q` is looked for in address and subject. */
export const listMailbox = async (
  container: MedusaContainer,
  { q, limit, offset }: { q?: string; limit: number; offset: number }
) => {
  const [rows, count] = await notificationModule(container).listAndCountNotifications(
    { channel: "email", ...(q ? containing(q) : {}) },
    { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } }
  )
  return { mails: rows.map(toMail), count, limit, offset }
}

/**
 * One e-mail with its bodies.
 * @throws NOT_FOUND for anything that is not an e-mail
 */
export const retrieveMail = async (container: MedusaContainer, id: string) => {
  const [row] = await notificationModule(container).listNotifications({ id, channel: "email" })
  if (!row) {
    throw notFound("E-mail", id)
  }
  return {
    mail: { ...toMail(row), text: textOf(row, "text"), html: textOf(row, "html") },
  }
}

const containing = (q: string): NotificationFilter => {
  const pattern = { $ilike: containsPattern(q) }
  return { $or: [{ to: pattern }, { data: { subject: pattern } }] }
}

const toMail = (row: NotificationDTO) => ({
  id: row.id,
  to: row.to,
  subject: textOf(row, "subject") ?? "",
  type: row.template,
  status: row.status,
  created_at: row.created_at,
})
