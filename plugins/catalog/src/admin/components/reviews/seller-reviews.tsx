import { Button, Label, Textarea } from "@medusajs/ui"
import { api, useAction, useCan, useList } from "@wholesale/core/admin/kit"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { PartyReviewDto } from "../../../http/reviews"
import { ReportForm } from "./report-form"
import { ReviewCard } from "./review-card"
import { ReviewList } from "./review-list"

/** What retailers say about the seller's products, with the reply to each. */
export const SellerReviews = () => {
  const { t } = useTranslation("wholesale")
  const list = useList<"reviews", PartyReviewDto>("/company/reviews", "reviews", {
    filters: ["answered", "status"],
    pageSize: 10,
  })
  return (
    <ReviewList
      list={list}
      title={t("reviews.title")}
      hint={t("reviews.hint")}
      views={[
        { label: t("reviews.views.toAnswer"), query: "answered=false" },
        { label: t("reviews.views.private"), query: "status=private" },
        { label: t("reviews.views.published"), query: "status=published" },
        { label: t("reviews.views.all"), query: "" },
      ]}
      empty={{ title: t("reviews.empty"), hint: t("reviews.emptyHint") }}
    >
      {(review) => <SellerReview review={review} />}
    </ReviewList>
  )
}

const SellerReview = ({ review }: { review: PartyReviewDto }) => {
  const { t } = useTranslation("wholesale")
  const editable = useCan("catalogue.write") && review.status !== "removed"
  const [open, setOpen] = useState<"reply" | "report" | null>(null)
  const close = () => setOpen(null)
  return (
    <ReviewCard
      review={review}
      actions={
        editable ? (
          <>
            <Button size="small" variant="transparent" onClick={() => setOpen("report")}>
              {t("reviews.report")}
            </Button>
            <Button size="small" variant="secondary" onClick={() => setOpen("reply")}>
              {t(review.reply ? "reviews.changeReply" : "reviews.answer")}
            </Button>
          </>
        ) : null
      }
    >
      {open === "reply" ? <ReplyForm review={review} onDone={close} /> : null}
      {open === "report" ? <ReportForm review={review} onClose={close} /> : null}
    </ReviewCard>
  )
}

const ReplyForm = ({ review, onDone }: { review: PartyReviewDto; onDone: () => void }) => {
  const { t } = useTranslation("wholesale")
  const id = useId()
  const [text, setText] = useState(review.reply ?? "")
  const save = useAction(() => api.post(`/company/reviews/${review.id}/reply`, { text }), {
    refresh: ["/company/reviews"],
    done: "reviews.replied",
    onDone,
  })
  return (
    <form
      className="flex max-w-prose flex-col gap-y-2"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(undefined)
      }}
    >
      <Label htmlFor={id} size="small" weight="plus">
        {t("reviews.yourReply")}
      </Label>
      <Textarea
        id={id}
        rows={3}
        maxLength={2000}
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="flex justify-end gap-x-2">
        <Button type="button" size="small" variant="secondary" onClick={onDone}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" size="small" disabled={!text.trim()} isLoading={save.isPending}>
          {t("reviews.answer")}
        </Button>
      </div>
    </form>
  )
}
