import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listNotifications } from "@/data/notifications"
import { requireMe } from "@/data/viewer"
import { pageNumber, type SearchParams } from "@/domain/directory-query"
import { markReadAction } from "@/features/notifications/actions"
import { FeedList } from "@/features/notifications/feed-list"
import { Pagination } from "@/features/shell/pagination"
import { ProblemState, Unavailable } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { PageHeader } from "@/ui/page-header"
import { SubmitButton } from "@/ui/submit-button"

type NotificationsPageProps = { searchParams: Promise<SearchParams> }

export const generateMetadata = async () => {
  const t = await getTranslations("notifications")
  return { title: t("title") }
}

const NotificationsPage = async ({ searchParams }: NotificationsPageProps) => {
  if (!(await requireMe())) {
    return <Unavailable />
  }
  const t = await getTranslations("notifications")
  const outcome = await attempt(listNotifications({ page: pageNumber(await searchParams) }))
  const unread = outcome.ok ? outcome.data.unread : 0
  return (
    <div className="mx-auto max-w-4xl px-4 py-6 sm:px-6">
      <PageHeader
        title={t("title")}
        lead={t("lead", { unread })}
        actions={
          <>
            {unread > 0 ? (
              <ActionForm action={markReadAction}>
                <SubmitButton variant="secondary">{t("markAll")}</SubmitButton>
              </ActionForm>
            ) : null}
            <Link href="/notifications/preferences" className={buttonClass("quiet")}>
              {t("preferences")}
            </Link>
          </>
        }
      />
      {!outcome.ok ? (
        <ProblemState problem={outcome.problem} />
      ) : outcome.data.notifications.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
      ) : (
        <>
          <FeedList entries={outcome.data.notifications} />
          <Pagination path="/notifications" {...outcome.data} />
        </>
      )}
    </div>
  )
}

export default NotificationsPage
