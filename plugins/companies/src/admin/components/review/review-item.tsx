import { Badge, clx, Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { CaseItemDto } from "../../../http/verification"
import { StateBadge } from "../badges/badges"
import { VerdictForm } from "./verdict-form"

type ReviewItemProps = {
  item: CaseItemDto
  caseId: string
  editable: boolean
  shownId: string | null
  onShow: (documentId: string) => void
}

/** One thing that was asked for: what the company gave, and what the reviewer makes of it. */
export const ReviewItem = ({ item, caseId, editable, shownId, onShow }: ReviewItemProps) => {
  const { t } = useTranslation("wholesale")
  const { moment, day } = useFormat()
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex items-start justify-between gap-x-2">
        <div className="min-w-0">
          <Text as="div" size="small" leading="compact" weight="plus">
            {item.requirement.title}{" "}
            <Badge size="2xsmall">{t(`checks.${item.requirement.check}`)}</Badge>
          </Text>
          {item.statement ? (
            <Text size="small" className="text-ui-fg-subtle break-words">
              {item.statement}
            </Text>
          ) : null}
        </div>
        <StateBadge of="item" state={item.result} />
      </div>
      <Evidence evidence={item.evidence} />
      {item.documents.length ? (
        <div className="flex flex-wrap gap-1">
          {item.documents.map((document) => (
            <button
              key={document.id}
              type="button"
              aria-pressed={document.id === shownId}
              onClick={() => onShow(document.id)}
              className={clx(
                "shadow-borders-base max-w-full truncate rounded-md px-2 py-1",
                document.id === shownId
                  ? "txt-compact-small-plus bg-ui-tag-blue-bg text-ui-tag-blue-text"
                  : "txt-compact-small text-ui-fg-interactive hover:bg-ui-bg-base-hover"
              )}
            >
              {document.file_name}
            </button>
          ))}
        </div>
      ) : null}
      {item.note || item.checked_at ? (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {[
            item.note,
            item.checked_at ? t("review.checkedAt", { date: moment(item.checked_at) }) : null,
            item.expires_at ? t("verify.validUntil", { date: day(item.expires_at) }) : null,
          ]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      ) : null}
      {editable ? <VerdictForm item={item} caseId={caseId} /> : null}
    </li>
  )
}

/** What an automatic check recorded, name by name. */
const Evidence = ({ evidence }: { evidence: CaseItemDto["evidence"] }) =>
  evidence && Object.keys(evidence).length ? (
    <dl className="txt-compact-xsmall text-ui-fg-subtle grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
      {Object.entries(evidence).map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ui-fg-subtle">{name.replaceAll("_", " ")}</dt>
          <dd className="break-words tabular-nums">
            {typeof value === "string" ? value : JSON.stringify(value)}
          </dd>
        </div>
      ))}
    </dl>
  ) : null
