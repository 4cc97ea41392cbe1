import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { MessageDto } from "../../http/schemas"

const COLORS = { pending: "orange", done: "green", dead: "red" } as const

/** Where a message stands, in a word and a colour. */
export const MessageStatus = ({ status }: { status: MessageDto["status"] }) => {
  const { t } = useTranslation("wholesale")
  return <StatusBadge color={COLORS[status]}>{t(`operations.statuses.${status}`)}</StatusBadge>
}
