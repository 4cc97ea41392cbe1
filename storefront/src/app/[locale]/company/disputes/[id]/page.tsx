import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { attempt } from "@/data/attempt"
import { getDispute, type DisputeDto } from "@/data/disputes"
import { DISPUTE_TONES } from "@/domain/disputes"
import { can } from "@/domain/permissions"
import { Gate } from "@/features/company/gate"
import { DisputeFacts } from "@/features/disputes/dispute-facts"
import { DisputeLines } from "@/features/disputes/dispute-lines"
import { DisputeNext } from "@/features/disputes/dispute-next"
import { DisputeResult } from "@/features/disputes/dispute-result"
import { DisputeThread } from "@/features/disputes/dispute-thread"
import { DisputeWaysOut } from "@/features/disputes/dispute-ways-out"
import { MessageForm } from "@/features/disputes/message-form"
import { OfferForm } from "@/features/disputes/offer-form"
import { OfferOnTable } from "@/features/disputes/offer-on-table"
import { ProblemState } from "@/features/shell/problem-state"
import { ClientMessages } from "@/i18n/client-messages"
import { Link } from "@/i18n/navigation"
import { ChevronLeftIcon } from "@/ui/icons"
import { PageHeader, Section } from "@/ui/page-header"
import { Status } from "@/ui/status"

export const generateMetadata = async () => {
  const t = await getTranslations("dispute")
  return { title: t("title") }
}

const DisputePage = ({ params }: { params: Promise<{ id: string }> }) => (
  <Gate permission="orders.read">
    {async (me) => {
      const t = await getTranslations("disputes")
      const outcome = await attempt(getDispute((await params).id))
      if (!outcome.ok && outcome.problem.status === 404) {
        notFound()
      }
      return (
        <>
          <Link
            href="/company/disputes"
            className="mb-3 inline-flex items-center gap-1 text-muted hover:text-ink hover:underline"
          >
            <ChevronLeftIcon className="size-3.5" />
            {t("title")}
          </Link>
          {outcome.ok ? (
            <Dispute
              // Who may only read sees the dispute without what can be done about it.
              dispute={can(me, "orders.place") ? outcome.data : { ...outcome.data, actions: [] }}
              refunds={can(me, "finance.read")}
            />
          ) : (
            <ProblemState problem={outcome.problem} />
          )}
        </>
      )
    }}
  </Gate>
)

type DisputeProps = { dispute: DisputeDto; refunds: boolean }

const Dispute = async ({ dispute, refunds }: DisputeProps) => {
  const t = await getTranslations("dispute")
  const states = await getTranslations("disputeStates")
  return (
    <>
      <PageHeader
        title={t("heading", { number: dispute.display_id, order: dispute.order_display_id })}
        lead={
          <span className="flex flex-wrap gap-x-4">
            <Status tone={DISPUTE_TONES[dispute.state]} label={states(dispute.state)} />
            <span>{dispute.seller.name}</span>
          </span>
        }
        actions={<DisputeWaysOut dispute={dispute} />}
      />
      <DisputeNext dispute={dispute} />
      <OfferOnTable dispute={dispute} />
      <DisputeResult dispute={dispute} refunds={refunds} />
      <div className="mt-6 grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_320px]">
        <div className="min-w-0">
          <Section title={t("lines")}>
            <DisputeLines dispute={dispute} />
          </Section>
          <Section title={t("thread")}>
            <DisputeThread dispute={dispute} />
            {dispute.actions.includes("message") ? (
              <ClientMessages only={["disputeMessage", "evidence"]}>
                <MessageForm disputeId={dispute.id} />
              </ClientMessages>
            ) : null}
          </Section>
        </div>
        <div className="min-w-0">
          <DisputeFacts dispute={dispute} />
          <Offer dispute={dispute} />
        </div>
      </div>
    </>
  )
}

const Offer = async ({ dispute }: { dispute: DisputeDto }) => {
  const t = await getTranslations("disputeOffer")
  if (!dispute.actions.includes("offer")) {
    return null
  }
  return (
    <div className="mt-6">
      <Section title={t("title")} lead={t("lead", { seller: dispute.seller.name })}>
        <ClientMessages only={["disputeOffer"]}>
          <OfferForm
            disputeId={dispute.id}
            currency={dispute.currency_code}
            claimed={dispute.claimed}
          />
        </ClientMessages>
      </Section>
    </div>
  )
}

export default DisputePage
