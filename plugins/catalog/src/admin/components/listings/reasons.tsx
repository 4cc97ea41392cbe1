import { CheckCircleSolid, ExclamationCircle } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ListingDto } from "../../../http/listing"

type ReasonsProps = { reasons: ListingDto["reasons"]; long?: boolean }

/** Whether a product can be ordered; if not, each reason, and in long what to do about it. */
export const Reasons = ({ reasons, long }: ReasonsProps) => {
  const { t } = useTranslation("wholesale")
  if (!reasons.length) {
    return (
      <span className="text-ui-tag-green-text inline-flex items-center gap-x-1.5">
        <CheckCircleSolid aria-hidden className="text-ui-tag-green-icon shrink-0" />
        {t("listings.orderable")}
      </span>
    )
  }
  return (
    <ul className="flex flex-col gap-y-1">
      {reasons.map((reason) => (
        <li key={reason} className="flex items-start gap-x-1.5">
          <ExclamationCircle aria-hidden className="text-ui-tag-orange-icon mt-0.5 shrink-0" />
          <span className={clx("min-w-0", long && "whitespace-normal")}>
            <span className="text-ui-tag-orange-text">{t(`listings.reasons.${reason}`)}</span>
            {long ? (
              <span className="text-ui-fg-subtle block">{t(`listings.remedies.${reason}`)}</span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
