import { getTranslations } from "next-intl/server"
import type { MeDto } from "@wholesale/companies/http/members"
import { attempt } from "@/data/attempt"
import { listNotifications } from "@/data/notifications"
import { listRelationships } from "@/data/trade"
import { can, mayCompany } from "@/domain/permissions"
import { RelationshipTable } from "@/features/company/relationship-table"
import { RestrictionNotice } from "@/features/company/restriction-notice"
import { BuyAgain } from "@/features/desk/buy-again"
import { WaitingApprovals } from "@/features/desk/waiting-approvals"
import { FeedList } from "@/features/notifications/feed-list"
import { ProblemState } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { PageHeader, Section } from "@/ui/page-header"
import { EmailNotice } from "./email-notice"
import { WhatsNext } from "./whats-next"

const LINK = "font-medium text-accent hover:underline"

/** The signed-in home: what to order again, what to do next, with whom one trades, what happened. */
export const Desk = async ({
  me,
  company,
}: {
  me: MeDto
  company: NonNullable<MeDto["company"]>
}) => {
  const t = await getTranslations("desk")
  return (
    <div className="mx-auto max-w-page px-4 py-6 sm:px-6">
      <PageHeader
        title={t("title", { company: company.name })}
        lead={t("lead", { name: me.actor.name })}
      />
      {me.restriction ? (
        <div className="mb-5">
          <RestrictionNotice restriction={me.restriction} />
        </div>
      ) : null}
      {me.actor.email_verified ? null : <EmailNotice email={me.actor.email} />}
      {can(me, "orders.approve") ? <WaitingApprovals /> : null}
      <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_400px]">
        <div className="min-w-0">
          {mayCompany(me, "place_orders") && can(me, "orders.read") ? (
            <BuyAgain buys={can(me, "orders.place")} />
          ) : null}
          {can(me, "verification.read") && company.verification_level < 3 ? (
            <WhatsNext me={me} />
          ) : null}
          {can(me, "relationships.read") ? <Relationships /> : null}
        </div>
        <div className="min-w-0 border-t border-line pt-6 xl:border-t-0 xl:pt-0">
          <News />
        </div>
      </div>
    </div>
  )
}

const Relationships = async () => {
  const t = await getTranslations("desk")
  const outcome = await attempt(listRelationships({ limit: 6 }))
  return (
    <Section
      title={t("relationships")}
      action={
        <Link href="/company/relationships" className={LINK}>
          {t("all")}
        </Link>
      }
    >
      {!outcome.ok ? (
        <ProblemState problem={outcome.problem} />
      ) : outcome.data.relationships.length === 0 ? (
        <EmptyState
          title={t("noRelationships")}
          action={
            <Link href="/manufacturers" className={buttonClass()}>
              {t("findManufacturers")}
            </Link>
          }
        >
          {t("noRelationshipsText")}
        </EmptyState>
      ) : (
        <RelationshipTable relationships={outcome.data.relationships} />
      )}
    </Section>
  )
}

const News = async () => {
  const t = await getTranslations("desk")
  const outcome = await attempt(listNotifications({ limit: 6 }))
  return (
    <Section
      title={t("news")}
      action={
        <Link href="/notifications" className={LINK}>
          {t("all")}
        </Link>
      }
    >
      {!outcome.ok ? (
        <ProblemState problem={outcome.problem} />
      ) : outcome.data.notifications.length === 0 ? (
        <p className="text-muted">{t("noNews")}</p>
      ) : (
        <FeedList entries={outcome.data.notifications} />
      )}
    </Section>
  )
}
