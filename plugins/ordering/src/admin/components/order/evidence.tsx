import { ShieldCheck } from "@medusajs/icons"
import { Copy, Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { ShipmentDto } from "../../../http/orders"

type EvidenceProps = { evidence: ShipmentDto["evidence"][number] }

/** The proof of a delivery: who says so, when, and the hash that nobody can change it under. */
export const Evidence = ({ evidence }: EvidenceProps) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  return (
    <div className="bg-ui-bg-subtle flex items-start gap-x-3 rounded-md border p-3">
      <ShieldCheck aria-hidden className="text-ui-tag-green-icon mt-0.5 shrink-0" />
      <div className="min-w-0">
        <Text size="small" weight="plus">
          {t("shipments.deliveredOn", { date: moment(evidence.delivered_at) })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`shipments.sources.${evidence.source}`, { date: moment(evidence.recorded_at) })}
          {evidence.received_by
            ? ` ${t("shipments.receivedBy", { name: evidence.received_by })}`
            : null}
        </Text>
        {evidence.note ? (
          <Text size="small" className="text-ui-fg-subtle">
            {evidence.note}
          </Text>
        ) : null}
        <Text
          as="div"
          size="xsmall"
          className="text-ui-fg-subtle flex items-center gap-x-1 break-all"
        >
          SHA-256 {evidence.sha256.slice(0, 16)}…
          <Copy content={evidence.sha256} aria-label={t("shipments.copyHash")} />
        </Text>
      </div>
    </div>
  )
}
