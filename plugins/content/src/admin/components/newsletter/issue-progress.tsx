import { Fact, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { IssueDto } from "../../../http/newsletter"

/** How many copies went, wait, or were let go. */
export const IssueProgress = ({ issue }: { issue: IssueDto }) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const { recipients, copies, sent_at, finished_at, status } = issue
  const done = copies.sent + copies.skipped
  return (
    <>
      {status === "sending" ? (
        <div className="px-6 py-4">
          <progress
            className="h-1 w-full"
            max={Math.max(recipients, done)}
            value={done}
            aria-label={t("newsletter.progress")}
          />
        </div>
      ) : null}
      <Fact name={t("newsletter.recipients")}>{format.number(recipients)}</Fact>
      <Fact name={t("newsletter.copies.sent")}>{format.number(copies.sent)}</Fact>
      <Fact name={t("newsletter.copies.skipped")}>{format.number(copies.skipped)}</Fact>
      <Fact name={t("newsletter.copies.waiting")}>{format.number(copies.waiting)}</Fact>
      <Fact name={t("newsletter.sentAt")}>{format.moment(sent_at)}</Fact>
      <Fact name={t("newsletter.finishedAt")}>{format.moment(finished_at)}</Fact>
    </>
  )
}
