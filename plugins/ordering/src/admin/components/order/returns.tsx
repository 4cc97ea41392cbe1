import { Button, StatusBadge, Text } from "@medusajs/ui"
import { Section, useCan, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ReturnDto } from "../../../http/orders"
import type { Desk } from "../../lib/desk"
import { RETURN_COLORS } from "../../lib/lists"
import type { ViewedOrder } from "./order-view"
import { ReturnForm, type ReturnDeed } from "./return-form"
import { ShipForm } from "./ship-form"

type ReturnsProps = { order: ViewedOrder; desk: Desk }

/** What the buyer wants to send back, and the seller's answer. Nothing at all without any. */
export const Returns = ({ order, desk }: ReturnsProps) => {
  const { t } = useTranslation("wholesale")
  return order.returns.length ? (
    <Section title={t("returns.title")}>
      {order.returns.map((back) => (
        <Return key={back.id} back={back} order={order} desk={desk} />
      ))}
    </Section>
  ) : null
}

const DEEDS: Record<ReturnDto["state"], readonly ReturnDeed[]> = {
  requested: ["decline", "approve"],
  approved: ["receive"],
  declined: [],
  received: [],
}

const Return = ({ back, order, desk }: ReturnsProps & { back: ReturnDto }) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const manage = useCan("orders.manage") && desk === "seller"
  const [deed, setDeed] = useState<ReturnDeed | "replace" | null>(null)
  const close = () => setDeed(null)
  const replaceable =
    back.state === "received" &&
    back.resolution === "replacement" &&
    !order.shipments.some(({ return_id }) => return_id === back.id)
  return (
    <article className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text as="div" size="small" weight="plus" className="flex items-center gap-x-2">
          {t(`returns.resolutions.${back.resolution}`)}
          <StatusBadge color={RETURN_COLORS[back.state]}>
            {t(`returns.states.${back.state}`)}
          </StatusBadge>
        </Text>
        {manage ? (
          <div className="flex gap-x-2">
            {DEEDS[back.state].map((each) => (
              <Button
                key={each}
                size="small"
                variant={each === "decline" ? "secondary" : "primary"}
                onClick={() => setDeed(each)}
              >
                {t(`returns.deeds.${each}`)}
              </Button>
            ))}
            {replaceable ? (
              <Button size="small" onClick={() => setDeed("replace")}>
                {t("returns.shipReplacement")}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
      <ul className="txt-small">
        {back.lines.map((line) => (
          <li key={line.line_id} className="flex flex-wrap justify-between gap-x-3">
            <span>
              {format.number(line.quantity)} × {line.title}{" "}
              <span className="text-ui-fg-subtle">{t(`returns.reasons.${line.reason_code}`)}</span>
            </span>
            {back.resolution === "credit" ? (
              <span className="tabular-nums">
                {t("returns.credit", { amount: format.money(line.credit, order.currency_code) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {[back.note, back.answer].filter(Boolean).map((words) => (
        <Text key={words} size="small" className="text-ui-fg-subtle">
          {words}
        </Text>
      ))}
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("returns.requested", { date: format.moment(back.requested_at) })}
      </Text>
      {deed === "replace" ? <ShipForm order={order} replaces={back} onClose={close} /> : null}
      {deed && deed !== "replace" ? <ReturnForm back={back} deed={deed} onClose={close} /> : null}
    </article>
  )
}
