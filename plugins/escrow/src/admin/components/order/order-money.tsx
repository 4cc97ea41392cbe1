import {
  ErrorState,
  FigureTile,
  FigureTiles,
  LoadingState,
  Section,
  useCan,
  useData,
  useFormat,
  type SlotProps,
} from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { SellerOrderMoneyDto } from "../../../http/money"
import { MoneyLink } from "../parts/money-link"
import { HoldBadge } from "../parts/state-badge"
import { CommissionLines } from "./commission-lines"
import { MoneyTimeline } from "./money-timeline"
import { OrderDisputes } from "./order-disputes"
import { ShipmentWaits } from "./shipment-waits"

type Props = SlotProps["order.after-shipments"]

/** Who may look at the money, by the side from which the order is looked at. */
const NEEDS: Record<Props["desk"], string> = { seller: "orders.read", operator: "operator.finance" }

/** Holds change by themselves, e.g. at the end of an inspection. */
const LOOK_AGAIN_MS = 30_000

/** The money of an order, on the order's page; nothing for those who may not see it. */
export const OrderMoney = ({ desk, path }: Props) => {
  const { t } = useTranslation("wholesale")
  const allowed = useCan(NEEDS[desk])
  const result = useData<{ money: SellerOrderMoneyDto }>(
    `${path}/money`,
    undefined,
    allowed,
    () => LOOK_AGAIN_MS
  )
  if (!allowed || result.error?.status === 404) {
    return null
  }
  if (!result.data) {
    return (
      <Section title={t("orderMoney.title")}>
        {result.error ? (
          <ErrorState error={result.error} retry={() => void result.refetch()} />
        ) : (
          <LoadingState />
        )}
      </Section>
    )
  }
  return <MoneySection money={result.data.money} desk={desk} path={path} />
}

type SectionProps = { money: SellerOrderMoneyDto; desk: Props["desk"]; path: string }

const MoneySection = ({ money, desk, path }: SectionProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <Section
      title={t("orderMoney.title")}
      description={
        desk === "operator" ? (
          <MoneyLink to={`/money/payments/${money.payment.id}`}>
            {t("payments.one", { reference: money.payment.reference })}
          </MoneyLink>
        ) : (
          t("orderMoney.hint", { count: money.inspection_days })
        )
      }
      actions={<HoldBadge state={money.state} />}
    >
      <Amounts money={money} />
      <OrderDisputes orderId={money.seller_order_id} desk={desk} />
      <MoneyTimeline
        steps={money.timeline}
        currency={money.currency_code}
        documents={`${path}/documents`}
      />
      <ShipmentWaits money={money} />
      <CommissionLines money={money} />
    </Section>
  )
}

const Amounts = ({
  money: { amounts, commission, currency_code, state },
}: {
  money: SellerOrderMoneyDto
}) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const amount = (minor: number) => money(minor, currency_code)
  const fee = commission.open + commission.open_tax + commission.charged + commission.charged_tax
  return (
    <FigureTiles>
      {state === "pending" ? (
        <FigureTile label={t("orderMoney.asked")} value={amount(amounts.asked)} />
      ) : (
        <FigureTile
          label={t("orderMoney.held")}
          value={amount(amounts.held)}
          hint={
            amounts.kept_back
              ? t("orderMoney.keptBack", { amount: amount(amounts.kept_back) })
              : t("orderMoney.ofPaid", { amount: amount(amounts.funded) })
          }
          tone={amounts.kept_back ? "warning" : "neutral"}
        />
      )}
      <FigureTile
        label={t("orderMoney.released")}
        value={amount(amounts.released)}
        hint={t("orderMoney.releasedHint")}
      />
      <FigureTile label={t("orderMoney.refunded")} value={amount(amounts.refunded)} />
      <FigureTile
        label={t("orderMoney.commission")}
        value={amount(fee)}
        hint={t("orderMoney.charged", {
          amount: amount(commission.charged + commission.charged_tax),
        })}
      />
    </FigureTiles>
  )
}
