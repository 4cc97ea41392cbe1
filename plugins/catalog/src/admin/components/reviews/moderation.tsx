import { Badge, Button, Text } from "@medusajs/ui"
import { api, SearchField, useAction, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ModeratedReviewDto } from "../../../http/reviews"
import { RemovalForm } from "./removal-form"
import { ReviewCard } from "./review-card"
import { ReviewList } from "./review-list"

/** Every review of the marketplace, the reported ones first in mind. */
export const Moderation = () => {
  const { t } = useTranslation("wholesale")
  const list = useList<"reviews", ModeratedReviewDto>("/reviews", "reviews", {
    filters: ["reported", "status"],
    pageSize: 10,
  })
  return (
    <ReviewList
      list={list}
      title={t("moderation.title")}
      hint={t("moderation.hint")}
      views={[
        { label: t("moderation.reported"), query: "reported=true" },
        { label: t("reviews.views.private"), query: "status=private" },
        { label: t("reviews.views.published"), query: "status=published" },
        { label: t("moderation.removed"), query: "status=removed" },
        { label: t("reviews.views.all"), query: "" },
      ]}
      empty={{ title: t("moderation.empty"), hint: t("moderation.emptyHint") }}
      actions={<SearchField label={t("moderation.search")} />}
    >
      {(review) => <Moderated review={review} />}
    </ReviewList>
  )
}

const Moderated = ({ review }: { review: ModeratedReviewDto }) => {
  const { t } = useTranslation("wholesale")
  const [removing, setRemoving] = useState(false)
  const publish = useAction(() => api.post(`/reviews/${review.id}/publish`), {
    refresh: ["/reviews"],
    done: "moderation.published",
  })
  const open = review.reports.filter(({ status }) => status === "open").length
  return (
    <ReviewCard
      review={review}
      about={review.seller_name}
      actions={
        <>
          {open ? (
            <Badge size="2xsmall" color="red">
              {t("moderation.reports", { count: open })}
            </Badge>
          ) : null}
          {review.status === "published" && !open ? null : (
            <Button
              size="small"
              variant="secondary"
              isLoading={publish.isPending}
              onClick={() => publish.mutate(undefined)}
            >
              {t(review.status === "published" ? "moderation.keep" : "moderation.publish")}
            </Button>
          )}
          {review.status === "removed" ? null : (
            <Button size="small" variant="danger" onClick={() => setRemoving(true)}>
              {t("moderation.remove")}
            </Button>
          )}
        </>
      }
    >
      <Reports reports={review.reports} />
      <Versions versions={review.versions} />
      {removing ? <RemovalForm review={review} onClose={() => setRemoving(false)} /> : null}
    </ReviewCard>
  )
}

const Reports = ({ reports }: { reports: ModeratedReviewDto["reports"] }) => {
  const { t } = useTranslation("wholesale")
  const { ago } = useFormat()
  return reports.length ? (
    <ul aria-label={t("moderation.reportsTitle")} className="bg-ui-bg-subtle rounded-md border">
      {reports.map((report) => (
        <li key={report.id} className="px-3 py-2">
          <Text size="small">
            {t(`reviews.reportReasons.${report.reason}`)}
            {report.note ? `: ${report.note}` : null}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {report.company_name} · {ago(report.created_at)} ·{" "}
            {t(`moderation.reportStatuses.${report.status}`)}
          </Text>
        </li>
      ))}
    </ul>
  ) : null
}

const Versions = ({ versions }: { versions: ModeratedReviewDto["versions"] }) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  return versions.length > 1 ? (
    <details>
      <summary className="txt-compact-small text-ui-fg-subtle focus-visible:shadow-borders-focus w-fit cursor-pointer rounded outline-none">
        {t("moderation.versions", { count: versions.length })}
      </summary>
      <ol className="mt-2 flex flex-col gap-y-2 border-l pl-3">
        {versions.map((version) => (
          <li key={version.version}>
            <Text size="small" weight="plus">
              {version.rating}/5 {version.title}
            </Text>
            <Text size="small" className="text-ui-fg-subtle whitespace-pre-wrap">
              {version.body}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {moment(version.at)}
            </Text>
          </li>
        ))}
      </ol>
    </details>
  ) : null
}
