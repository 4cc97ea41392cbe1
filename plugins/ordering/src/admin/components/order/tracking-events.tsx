import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { ShipmentDto } from "../../../http/orders"

/** Where a parcel has been, the newest first. */
export const TrackingEvents = ({ events }: { events: ShipmentDto["events"] }) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  if (!events.length) {
    return null
  }
  const newestFirst = [...events].sort((a, b) => b.at.localeCompare(a.at))
  return (
    <ol
      aria-label={t("shipments.events")}
      className="txt-small flex flex-col gap-y-1 border-l pl-3"
    >
      {newestFirst.map((event, index) => (
        <li key={event.id} className={index ? "text-ui-fg-subtle" : "text-ui-fg-base"}>
          <span className="tabular-nums">{moment(event.at)}</span>
          {" · "}
          {t(`shipments.codes.${event.code}`)}
          {event.place ? `, ${event.place}` : null}
          {event.description ? (
            <span className="text-ui-fg-subtle"> {event.description}</span>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
