import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { attempt } from "@/data/attempt"
import {
  getClaimable,
  listOrderDisputes,
  type ClaimableDto,
  type DisputeCardDto,
} from "@/data/disputes"
import { getOrder } from "@/data/orders"
import { isUnresolved } from "@/domain/disputes"
import { DisputeForm } from "@/features/disputes/dispute-form"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { ProblemState } from "@/features/shell/problem-state"
import { ClientMessages } from "@/i18n/client-messages"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { ChevronLeftIcon } from "@/ui/icons"
import { PageHeader, Section } from "@/ui/page-header"

type NewDisputePageProps = { params: Promise<{ id: string }> }

export const generateMetadata = async () => {
  const t = await getTranslations("newDispute")
  return { title: t("title") }
}

const NewDisputePage = ({ params }: NewDisputePageProps) => (
  <BuyerGate permission="orders.place">
    {async () => {
      const { id } = await params
      const [order, claimable, disputes] = await Promise.all([
        attempt(getOrder(id)),
        attempt(getClaimable(id)),
        attempt(listOrderDisputes(id)),
      ])
      if (!order.ok && order.problem.status === 404) {
        notFound()
      }
      const failed = [order, claimable, disputes].find((outcome) => !outcome.ok)
      if (failed && !failed.ok) {
        return <ProblemState problem={failed.problem} />
      }
      return order.ok && claimable.ok && disputes.ok ? (
        <NewDispute
          order={order.data}
          claimable={claimable.data}
          open={disputes.data.find(isUnresolved) ?? null}
        />
      ) : null
    }}
  </BuyerGate>
)

type NewDisputeProps = {
  order: { id: string; display_id: number; seller: { name: string } }
  claimable: ClaimableDto
  /** A dispute of the order that is not settled yet: there can be one at a time. */
  open: DisputeCardDto | null
}

const NewDispute = async ({ order, claimable, open }: NewDisputeProps) => {
  const t = await getTranslations("newDispute")
  return (
    <>
      <Link
        href={`/orders/${order.id}`}
        className="mb-3 inline-flex items-center gap-1 text-muted hover:text-ink hover:underline"
      >
        <ChevronLeftIcon className="size-3.5" />
        {t("back", { number: order.display_id })}
      </Link>
      <PageHeader
        title={t("heading", { number: order.display_id })}
        lead={t("lead", { seller: order.seller.name })}
      />
      {open ? (
        <AlreadyOpen dispute={open} />
      ) : claimable.lines.length === 0 ? (
        <EmptyState title={t("nothingTitle")}>{t("nothingText")}</EmptyState>
      ) : (
        <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_340px]">
          <div className="min-w-0">
            <ClientMessages only={["disputeForm", "disputeReasons", "evidence", "quantity"]}>
              <DisputeForm orderId={order.id} claimable={claimable} />
            </ClientMessages>
          </div>
          <div className="min-w-0">
            <Next seller={order.seller.name} />
          </div>
        </div>
      )}
    </>
  )
}

const AlreadyOpen = async ({ dispute }: { dispute: DisputeCardDto }) => {
  const t = await getTranslations("newDispute")
  return (
    <EmptyState
      title={t("openTitle")}
      action={
        <Link href={`/company/disputes/${dispute.id}`} className={buttonClass("primary")}>
          {t("toOpen", { number: dispute.display_id })}
        </Link>
      }
    >
      {t("openText")}
    </EmptyState>
  )
}

/** What the buyer can expect, in the order in which it happens. */
const Next = async ({ seller }: { seller: string }) => {
  const t = await getTranslations("newDispute")
  return (
    <Section title={t("next")}>
      <ol className="list-decimal space-y-2 ps-5">
        {(["answer", "talk", "decide", "withdraw"] as const).map((step) => (
          <li key={step}>{t(`steps.${step}`, { seller })}</li>
        ))}
      </ol>
      <p className="mt-2 text-sm text-muted">{t("dates")}</p>
    </Section>
  )
}

export default NewDisputePage
