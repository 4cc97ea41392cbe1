import { Badge, Button, InlineTip } from "@medusajs/ui"
import { CountdownText, Fact, Section, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Desk } from "../../lib/desk"
import { OrderState } from "../orders/state-badge"
import { addressLines } from "./address"
import { EndForm } from "./end-form"
import type { ViewedOrder } from "./order-view"
import { ShipForm } from "./ship-form"

type OrderFactsProps = { order: ViewedOrder; desk: Desk }

/** Who ordered what it is worth, where it goes, where it stands, and the next step. */
export const OrderFacts = ({ order, desk }: OrderFactsProps) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const reason = order.reason_code
    ? t([`orders.cancelReasons.${order.reason_code}`, `orders.rejectReasons.${order.reason_code}`])
    : null
  return (
    <Section
      level="h1"
      title={t("orders.one", { number: order.display_id })}
      description={
        <span className="flex flex-wrap items-center gap-x-2">
          {t("orders.placedOn", { date: format.moment(order.placed_at) })}
          {order.state === "pending_acceptance" ? <CountdownText to={order.accept_by} /> : null}
        </span>
      }
      actions={
        <>
          <OrderState state={order.state} />
          {order.late ? (
            <Badge size="2xsmall" color="red">
              {t("orders.late")}
            </Badge>
          ) : null}
          <Steps order={order} desk={desk} />
        </>
      }
    >
      {reason || order.reason_note ? (
        <div className="px-6 py-4">
          <InlineTip variant="warning" label={t(`orders.states.${order.state}`)}>
            {[reason, order.reason_note].filter(Boolean).join(". ")}
          </InlineTip>
        </div>
      ) : null}
      {order.note ? (
        <div className="px-6 py-4">
          <InlineTip variant="info" label={t("orders.buyersNote")}>
            {order.note}
          </InlineTip>
        </div>
      ) : null}
      <Fact name={t("orders.buyer")}>
        <Party company={order.buyer} desk={desk} />{" "}
        {order.opening ? (
          <Badge size="2xsmall" color="purple" title={t("orders.openingHint")}>
            {t("orders.opening")}
          </Badge>
        ) : null}
      </Fact>
      {desk === "seller" ? null : (
        <Fact name={t("orders.seller")}>
          <Party company={order.seller} desk={desk} />
        </Fact>
      )}
      {desk === "operator" ? (
        <Fact name={t("marketplace.checkout")}>
          <Link to={`/marketplace/checkouts/${order.group_id}`} className={LINK}>
            {t("marketplace.openCheckout")}
          </Link>
        </Fact>
      ) : null}
      <Fact name={t("orders.po")}>{order.po_number ?? "–"}</Fact>
      <Fact name={t("orders.shipTo")}>
        <address className="not-italic">
          {addressLines(order.ship_to, format.country).map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </address>
      </Fact>
      <Fact name={t("orders.expectedShip")}>
        {order.expected_ship_on ? format.date(order.expected_ship_on) : "–"}
      </Fact>
      <Fact name={t("orders.tax")}>
        {order.tax_reason ? t(`orders.taxReasons.${order.tax_reason}`) : "–"}
      </Fact>
    </Section>
  )
}

const LINK =
  "text-ui-fg-interactive hover:text-ui-fg-interactive-hover underline underline-offset-2"

/** Where each desk reads about a company; a distributor sees the orders of its region only. */
const ABOUT: Readonly<Record<Desk, string | null>> = {
  seller: "/sales/customers",
  operator: "/companies",
  region: null,
}

const Party = ({ company, desk }: { company: ViewedOrder["buyer"]; desk: Desk }) =>
  ABOUT[desk] === null ? (
    company.name
  ) : (
    <Link to={`${ABOUT[desk]}/${company.id}`} className={LINK}>
      {company.name}
    </Link>
  )

/** The buttons of what may be done with the order as a whole. */
const Steps = ({ order, desk }: OrderFactsProps) => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState<"ship" | "cancel" | null>(null)
  const close = () => setForm(null)
  if (desk === "region") {
    return null
  }
  return (
    <>
      {order.actions.includes("cancel") ? (
        <Button size="small" variant="secondary" onClick={() => setForm("cancel")}>
          {t("orders.cancel")}
        </Button>
      ) : null}
      {desk === "seller" && order.actions.includes("ship") ? (
        <Button size="small" onClick={() => setForm("ship")}>
          {t("orders.ship")}
        </Button>
      ) : null}
      {form === "ship" ? <ShipForm order={order} onClose={close} /> : null}
      {form === "cancel" ? (
        <EndForm order={order} desk={desk} deed="cancel" onClose={close} />
      ) : null}
    </>
  )
}
