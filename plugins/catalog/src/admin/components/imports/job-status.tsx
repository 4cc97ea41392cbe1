import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ImportJobDto } from "../../../http/imports"
import { JOB_COLORS } from "../../lib/lists"

/** How far an import is, in a word and a colour. */
export const JobStatus = ({ status }: { status: ImportJobDto["status"] }) => {
  const { t } = useTranslation("wholesale")
  return <StatusBadge color={JOB_COLORS[status]}>{t(`imports.statuses.${status}`)}</StatusBadge>
}
