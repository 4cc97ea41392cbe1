import { ArrowUpRightOnBox } from "@medusajs/icons"
import { Button, StatusBadge, Text } from "@medusajs/ui"
import { EmptyState, Section, useCan, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ShipmentDto } from "../../../http/orders"
import type { Desk } from "../../lib/desk"
import { SHIPMENT_COLORS } from "../../lib/lists"
import { DeliverForm } from "./deliver-form"
import { Evidence } from "./evidence"
import type { ViewedOrder } from "./order-view"
import { TrackingForm } from "./tracking-form"
import { TrackingEvents } from "./tracking-events"

type ShipmentsProps = { order: ViewedOrder; desk: Desk }

/** The parcels of an order: what is in each, where it is, and the proof that it arrived. */
export const Shipments = ({ order, desk }: ShipmentsProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <Section title={t("shipments.title")}>
      {order.shipments.length ? (
        order.shipments.map((shipment) => (
          <Shipment key={shipment.id} shipment={shipment} desk={desk} />
        ))
      ) : (
        <EmptyState title={t("shipments.empty")} hint={t("shipments.emptyHint")} />
      )}
    </Section>
  )
}

const Shipment = ({ shipment, desk }: { shipment: ShipmentDto; desk: Desk }) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const manage = useCan("orders.manage")
  const [form, setForm] = useState<"deliver" | "event" | null>(null)
  const moving = desk === "seller" && manage && shipment.state === "shipped"
  const close = () => setForm(null)
  return (
    <article className="flex flex-col gap-y-3 px-6 py-4" aria-labelledby={shipment.id}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text id={shipment.id} size="small" weight="plus" className="flex items-center gap-x-2">
          {t("shipments.one", { number: shipment.number })}
          <StatusBadge color={SHIPMENT_COLORS[shipment.state]}>
            {t(`shipments.states.${shipment.state}`)}
          </StatusBadge>
        </Text>
        {moving ? (
          <div className="flex gap-x-2">
            <Button size="small" variant="transparent" onClick={() => setForm("event")}>
              {t("shipments.addEvent")}
            </Button>
            <Button size="small" variant="secondary" onClick={() => setForm("deliver")}>
              {t("shipments.deliver")}
            </Button>
          </div>
        ) : null}
      </div>
      <Text as="div" size="small" className="text-ui-fg-subtle flex flex-wrap gap-x-4 gap-y-1">
        <span>
          {t([`shipments.carriers.${shipment.carrier}`, "shipments.carriers.other"], {
            carrier: shipment.carrier,
          })}
        </span>
        <Tracking shipment={shipment} />
        <span>{t("shipments.sentOn", { date: format.moment(shipment.shipped_at) })}</span>
        {shipment.return_id ? <span>{t("shipments.isReplacement")}</span> : null}
      </Text>
      <ul className="txt-small">
        {shipment.lines.map((line) => (
          <li key={line.line_id} className="flex gap-x-2">
            <span className="w-12 shrink-0 text-right tabular-nums">
              {format.number(line.quantity)} ×
            </span>
            <span>
              {line.title} {line.sku ? <span className="text-ui-fg-subtle">{line.sku}</span> : null}
            </span>
          </li>
        ))}
      </ul>
      <TrackingEvents events={shipment.events} />
      {shipment.evidence.map((each) => (
        <Evidence key={each.id} evidence={each} />
      ))}
      {form === "deliver" ? <DeliverForm shipment={shipment} onClose={close} /> : null}
      {form === "event" ? <TrackingForm shipment={shipment} onClose={close} /> : null}
    </article>
  )
}

const Tracking = ({ shipment }: { shipment: ShipmentDto }) => {
  const { t } = useTranslation("wholesale")
  const number = shipment.tracking_number ?? t("shipments.noNumber")
  return shipment.tracking_url ? (
    <a
      href={shipment.tracking_url}
      target="_blank"
      rel="noreferrer"
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover inline-flex items-center gap-x-1"
    >
      {number}
      <ArrowUpRightOnBox aria-hidden />
    </a>
  ) : (
    <span>{number}</span>
  )
}
