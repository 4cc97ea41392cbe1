import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HistoryImportDto } from "../../http/history"
import { STATUS_COLORS } from "../lib/steps"

/** How far an import is, in a word and a colour. */
export const ImportStatus = ({ status }: { status: HistoryImportDto["status"] }) => {
  const { t } = useTranslation("wholesale")
  return (
    <StatusBadge color={STATUS_COLORS[status]}>{t(`pastSales.statuses.${status}`)}</StatusBadge>
  )
}
