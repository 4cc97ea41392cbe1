import { Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { CaseItemDto } from "../../../http/verification"
import { StateBadge } from "../badges/badges"
import { ItemDocuments } from "./item-documents"
import { StatementForm } from "./statement-form"

type ApplicantItemProps = { item: CaseItemDto; level: number; open: boolean }

/** One thing that is asked for, as the applicant sees it. */
export const ApplicantItem = ({ item, level, open }: ApplicantItemProps) => {
  const { t } = useTranslation("wholesale")
  const { day } = useFormat()
  const { requirement } = item
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0 flex-1">
          <Text as="div" size="small" leading="compact" weight="plus">
            {requirement.title}
            {requirement.optional ? (
              <span className="text-ui-fg-subtle font-normal"> ({t("common.optional")})</span>
            ) : null}
          </Text>
          {requirement.description ? (
            <Text size="small" className="text-ui-fg-subtle max-w-prose">
              {requirement.description}
            </Text>
          ) : null}
        </div>
        <StateBadge of="item" state={item.result} />
      </div>
      {item.note ? (
        <Text size="small">
          {t("verify.reviewerSays")}: {item.note}
        </Text>
      ) : null}
      {item.expires_at ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("verify.validUntil", { date: day(item.expires_at) })}
        </Text>
      ) : null}
      <Evidence item={item} level={level} open={open} />
    </li>
  )
}

const Evidence = ({ item, level, open }: ApplicantItemProps) => {
  const { t } = useTranslation("wholesale")
  const at = `/company/verification/${level}/items/${item.requirement.key}`
  if (item.requirement.evidence === "document") {
    return <ItemDocuments item={item} at={at} open={open} />
  }
  if (item.requirement.check !== "computed" && open) {
    return <StatementForm item={item} at={at} />
  }
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {item.statement ?? t(`verify.automatic.${item.requirement.check}`)}
    </Text>
  )
}
