import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { attempt, type Outcome } from "@/data/attempt"
import { getClaimable, listOrderDisputes, type DisputeCardDto } from "@/data/disputes"
import { getOrder, type OrderDto } from "@/data/orders"
import { getOrderMoney, type OrderMoneyAnswer } from "@/data/payments"
import { ownReviews } from "@/data/reviews"
import { canReport, isUnresolved } from "@/domain/disputes"
import { can } from "@/domain/permissions"
import { ORDER_TONES } from "@/domain/order-states"
import { OrderDisputes } from "@/features/disputes/order-disputes"
import { OrderActions, ReturnForm } from "@/features/orders/order-actions"
import { OrderFacts } from "@/features/orders/order-facts"
import { OrderHistory } from "@/features/orders/order-history"
import { OrderLines } from "@/features/orders/order-lines"
import { OrderPapers } from "@/features/orders/order-papers"
import { OrderReturns } from "@/features/orders/order-returns"
import { OrderTimeline } from "@/features/orders/order-timeline"
import { Shipments } from "@/features/orders/shipments"
import { MoneySection } from "@/features/payments/money-section"
import { PaymentDue } from "@/features/payments/payment-due"
import { ReviewForm } from "@/features/reviews/review-form"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { ProblemState } from "@/features/shell/problem-state"
import { lookup } from "@/i18n/lookup"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { ChevronLeftIcon } from "@/ui/icons"
import { PageHeader, Section } from "@/ui/page-header"
import { Status } from "@/ui/status"

type OrderPageProps = { params: Promise<{ id: string }> }

export const generateMetadata = async () => {
  const t = await getTranslations("order")
  return { title: t("title") }
}

const OrderPage = ({ params }: OrderPageProps) => (
  <BuyerGate permission="orders.read">
    {async (me) => {
      const t = await getTranslations("orders")
      const { id } = await params
      const buys = can(me, "orders.place")
      const [outcome, money, disputes, claimable] = await Promise.all([
        attempt(getOrder(id)),
        attempt(getOrderMoney(id)),
        attempt(listOrderDisputes(id)),
        buys ? attempt(getClaimable(id)) : null,
      ])
      if (!outcome.ok && outcome.problem.status === 404) {
        notFound()
      }
      return (
        <>
          <Link
            href="/orders"
            className="mb-3 inline-flex items-center gap-1 text-muted hover:text-ink hover:underline"
          >
            <ChevronLeftIcon className="size-3.5" />
            {t("title")}
          </Link>
          {outcome.ok ? (
            <Order
              order={outcome.data}
              money={money}
              disputes={disputes}
              reports={disputes.ok && !!claimable?.ok && canReport(claimable.data, disputes.data)}
              buys={buys}
              asks={can(me, "support.use")}
            />
          ) : (
            <ProblemState problem={outcome.problem} />
          )}
        </>
      )
    }}
  </BuyerGate>
)

type OrderProps = {
  order: OrderDto
  money: Outcome<OrderMoneyAnswer>
  disputes: Outcome<DisputeCardDto[]>
  /** Whether a problem can be reported now. */
  reports: boolean
  buys: boolean
  /** Whether the marketplace can be asked about it. */
  asks: boolean
}

const Order = async ({ order, money, disputes, reports, buys, asks }: OrderProps) => {
  const t = await getTranslations("order")
  const group = await getTranslations("orderGroup")
  const states = await getTranslations("orderStates")
  return (
    <>
      <PageHeader
        title={t("heading", { number: order.display_id, seller: order.seller.name })}
        lead={
          <span className="flex flex-wrap gap-x-4">
            <Status tone={ORDER_TONES[order.state]} label={states(order.state)} />
            {order.po_number ? <span>{group("poNumber", { number: order.po_number })}</span> : null}
          </span>
        }
        actions={
          <>
            {buys ? <OrderActions order={order} reports={reports} /> : null}
            {asks ? (
              <Link
                href={{ pathname: "/support/new", query: { order: order.id } }}
                className={buttonClass("quiet")}
              >
                {t("help")}
              </Link>
            ) : null}
          </>
        }
      />
      <OrderTimeline order={order} />
      <EndReason order={order} />
      {money.ok ? <PaymentDue payment={money.data.money.payment} /> : null}
      <div className="mt-6 grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_340px]">
        <div className="min-w-0">
          <Section title={t("lines")}>
            <OrderLines order={order} />
          </Section>
          <MoneySection
            outcome={money}
            order={order}
            dispute={(disputes.ok && disputes.data.find(isUnresolved)) || null}
            buys={buys}
          />
          <OrderDisputes outcome={disputes} />
          {order.shipments.length > 0 ? (
            <Section title={t("shipments")}>
              <Shipments shipments={order.shipments} />
            </Section>
          ) : null}
          <Aftermath order={order} buys={buys} />
        </div>
        <div className="min-w-0">
          <OrderFacts order={order} />
          <div className="mt-6">
            <Section title={t("documents")}>
              <OrderPapers order={order} />
            </Section>
            <Section title={t("history")}>
              <OrderHistory order={order} />
            </Section>
          </div>
        </div>
      </div>
    </>
  )
}

const EndReason = async ({ order }: { order: OrderDto }) => {
  const t = await getTranslations("order")
  const rejects = await getTranslations("rejectReasons")
  const cancels = await getTranslations("cancelReasons")
  const code = order.reason_code
  if (!code && !order.reason_note) {
    return null
  }
  return (
    <div className="mt-4">
      <Callout tone="warning" title={t("why")}>
        {code ? <p>{lookup(rejects, code, lookup(cancels, code, code))}</p> : null}
        {order.reason_note ? <p>{order.reason_note}</p> : null}
      </Callout>
    </div>
  )
}

const Aftermath = async ({ order, buys }: { order: OrderDto; buys: boolean }) => {
  const t = await getTranslations("order")
  const received = order.state === "delivered" || order.state === "completed"
  const products = new Map(
    order.lines.flatMap((line) =>
      line.product_id && line.shipped_quantity > 0 ? [[line.product_id, line.title]] : []
    )
  )
  const returns = order.returns.length > 0 || (buys && order.actions.includes("return"))
  return (
    <>
      {returns ? (
        <Section title={t("returns")}>
          {order.returns.length > 0 ? <OrderReturns order={order} /> : null}
          {buys ? <ReturnForm order={order} /> : null}
        </Section>
      ) : null}
      {received && buys && products.size > 0 ? (
        <Section title={t("reviewTitle")} lead={t("reviewLead")}>
          <Reviews products={products} />
        </Section>
      ) : null}
    </>
  )
}

const Reviews = async ({ products }: { products: ReadonlyMap<string, string> }) => {
  const written = await attempt(ownReviews([...products.keys()]))
  return (
    <div className="border-t border-line">
      {[...products].map(([id, title]) => (
        <ReviewForm
          key={id}
          productId={id}
          title={title}
          review={written.ok ? written.data.get(id) : undefined}
        />
      ))}
    </div>
  )
}

export default OrderPage
