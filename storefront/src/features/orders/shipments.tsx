import { getFormatter, getTranslations } from "next-intl/server"
import type { OrderDto } from "@/data/orders"
import { lookup } from "@/i18n/lookup"
import { Status } from "@/ui/status"
import { ExternalIcon } from "@/ui/icons"

type Shipment = OrderDto["shipments"][number]

/** What is on its way: each parcel with its carrier, what is in it and where it was seen last. */
export const Shipments = ({ shipments }: { shipments: Shipment[] }) => (
  <ul className="grid gap-3">
    {shipments.map((shipment) => (
      <ShipmentEntry key={shipment.id} shipment={shipment} />
    ))}
  </ul>
)

const ShipmentEntry = async ({ shipment }: { shipment: Shipment }) => {
  const t = await getTranslations("order")
  const carriers = await getTranslations("carriers")
  const format = await getFormatter()
  const time = (value: string) =>
    format.dateTime(new Date(value), { dateStyle: "medium", timeStyle: "short" })
  return (
    <li className="rounded-lg border border-line bg-surface p-3 sm:p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 className="font-semibold tracking-normal">
          {t("shipment", {
            number: shipment.number,
            carrier: lookup(carriers, shipment.carrier, shipment.carrier),
          })}
        </h3>
        <Status
          tone={shipment.state === "delivered" ? "positive" : "progress"}
          label={t(`shipmentStates.${shipment.state}`)}
        />
      </div>
      <p className="text-muted">
        {shipment.tracking_url ? (
          <a
            href={shipment.tracking_url}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-flex items-center gap-1 text-accent hover:underline"
          >
            {shipment.tracking_number ?? t("track")}
            <ExternalIcon className="size-3.5" />
          </a>
        ) : (
          (shipment.tracking_number ?? t("noTracking"))
        )}
      </p>
      <p className="mt-1">
        {shipment.lines.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")}
      </p>
      <TrackingEvents shipment={shipment} time={time} />
      {shipment.evidence.map((evidence) => (
        <p key={evidence.id} className="mt-2 text-sm text-muted">
          {t("evidence", {
            source: t(`evidenceSources.${evidence.source}`),
            at: time(evidence.delivered_at),
            by: evidence.received_by ?? "–",
          })}
          <span className="block font-mono text-xs break-all">{`SHA-256 ${evidence.sha256}`}</span>
        </p>
      ))}
    </li>
  )
}

type TrackingEventsProps = { shipment: Shipment; time: (value: string) => string }

const TrackingEvents = async ({ shipment, time }: TrackingEventsProps) => {
  const t = await getTranslations("order")
  const events = [...shipment.events].sort((a, b) => b.at.localeCompare(a.at))
  return (
    <ol className="mt-2 border-s border-line ps-3">
      {events.map((event, index) => (
        <li key={event.id} className={index === 0 ? "font-medium" : "text-muted"}>
          {t(`tracking.${event.code}`)}
          <span className="tnum ms-2 text-sm font-normal text-muted">
            {[event.place, time(event.at)].filter(Boolean).join(" · ")}
          </span>
          {event.description ? (
            <span className="block text-sm font-normal text-muted">{event.description}</span>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
