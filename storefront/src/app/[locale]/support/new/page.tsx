import { randomUUID } from "node:crypto"
import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { getOrder, listOrders } from "@/data/orders"
import type { SearchParams } from "@/domain/directory-query"
import { can } from "@/domain/permissions"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { TicketForm } from "@/features/support/ticket-form"
import { ClientMessages } from "@/i18n/client-messages"
import { Link } from "@/i18n/navigation"
import { ChevronLeftIcon } from "@/ui/icons"
import { PageHeader } from "@/ui/page-header"

/** As many of the latest orders as can be chosen from; others are reached from their own page. */
const ORDERS = 50

export const generateMetadata = async () => {
  const t = await getTranslations("newTicket")
  return { title: t("title") }
}

const NewTicketPage = ({ searchParams }: { searchParams: Promise<SearchParams> }) => (
  <BuyerGate permission="support.use">
    {async (me) => {
      const t = await getTranslations("newTicket")
      const support = await getTranslations("support")
      const { order } = await searchParams
      const wanted = Array.isArray(order) ? order[0] : order
      const orders = can(me, "orders.read") ? await ordersOf(wanted) : []
      return (
        <>
          <Link
            href="/support"
            className="mb-3 inline-flex items-center gap-1 text-muted hover:text-ink hover:underline"
          >
            <ChevronLeftIcon className="size-3.5" />
            {support("title")}
          </Link>
          <PageHeader title={t("title")} lead={t("lead")} />
          <ClientMessages only={["newTicket", "supportCategories", "evidence"]}>
            <TicketForm
              ticketKey={randomUUID()}
              orders={orders}
              orderId={orders.find(({ value }) => value === wanted)?.value}
            />
          </ClientMessages>
        </>
      )
    }}
  </BuyerGate>
)

type Order = { id: string; display_id: number; seller: { name: string } }

const optionOf = ({ id, display_id, seller }: Order) => ({
  value: id,
  label: `#${display_id} · ${seller.name}`,
})

/** The latest orders, and the one that is wanted if it is the company's. */
const ordersOf = async (wanted: string | undefined) => {
  const [latest, one] = await Promise.all([
    attempt(listOrders({}, { limit: ORDERS })),
    wanted ? attempt(getOrder(wanted)) : null,
  ])
  const known: Order[] = latest.ok ? latest.data.orders : []
  const extra = one?.ok && !known.some(({ id }) => id === one.data.id) ? [one.data] : []
  return [...extra, ...known].map(optionOf)
}

export default NewTicketPage
