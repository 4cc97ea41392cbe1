import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import type { ComponentProps } from "react"
import { attempt } from "@/data/attempt"
import { getOrderGroup, type OrderGroupDto } from "@/data/orders"
import type { SearchParams } from "@/domain/directory-query"
import { formatMoney } from "@/domain/money"
import { can } from "@/domain/permissions"
import { Sums } from "@/features/cart/sums"
import { OrderTable } from "@/features/orders/order-table"
import { GroupPayment } from "@/features/payments/group-payment"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { ProblemState } from "@/features/shell/problem-state"
import { dateWriter } from "@/i18n/dates"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { PageHeader, Section } from "@/ui/page-header"

export const generateMetadata = async () => {
  const t = await getTranslations("orderGroup")
  return { title: t("title") }
}

type OrderGroupPageProps = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }

const OrderGroupPage = ({ params, searchParams }: OrderGroupPageProps) => (
  <BuyerGate permission="orders.read">
    {async (me) => {
      const outcome = await attempt(getOrderGroup((await params).id))
      if (!outcome.ok && outcome.problem.status === 404) {
        notFound()
      }
      return outcome.ok ? (
        <Group
          group={outcome.data}
          buys={can(me, "orders.place")}
          back={(await searchParams).card === "paid"}
        />
      ) : (
        <ProblemState problem={outcome.problem} />
      )
    }}
  </BuyerGate>
)

type GroupProps = Omit<ComponentProps<typeof GroupPayment>, "groupId"> & { group: OrderGroupDto }

const Group = async ({ group, ...payment }: GroupProps) => {
  const t = await getTranslations("orderGroup")
  const cart = await getTranslations("cart")
  const locale = await getLocale()
  const date = await dateWriter()
  const waiting = group.orders.filter(({ state }) => state === "pending_acceptance").length
  return (
    <>
      <PageHeader
        title={t("heading", { number: group.display_id })}
        lead={[
          t("placed", { date: date(group.placed_at) }),
          group.po_number ? t("poNumber", { number: group.po_number }) : null,
          formatMoney(group.amounts.total, group.currency_code, locale),
        ]
          .filter(Boolean)
          .join(" · ")}
        actions={
          <>
            <Link href="/orders" className={buttonClass()}>
              {t("allOrders")}
            </Link>
            <Link href="/catalogue" className={buttonClass()}>
              {t("toCatalogue")}
            </Link>
          </>
        }
      />
      {waiting > 0 ? (
        <div className="mb-5">
          <Callout tone="positive" title={t("thanks", { count: group.orders.length })}>
            {t("next", { count: waiting })}
          </Callout>
        </div>
      ) : null}
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_300px] lg:items-start">
        <div className="min-w-0">
          <GroupPayment groupId={group.id} {...payment} />
          <Section title={t("orders", { count: group.orders.length })}>
            <OrderTable orders={group.orders} label={t("title")} />
          </Section>
        </div>
        <div className="rounded-lg border border-line bg-surface p-4">
          <Sums
            totals={group.amounts}
            currency={group.currency_code}
            label={cart("total")}
            strong
          />
        </div>
      </div>
    </>
  )
}

export default OrderGroupPage
