import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import type { DisputeDto } from "@/data/disputes"
import { getOrder } from "@/data/orders"
import { creditNoteOf } from "@/domain/disputes"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { DownloadIcon } from "@/ui/icons"

type DisputeResultProps = {
  dispute: DisputeDto
  /** Whether the reader may look at refunds. */
  refunds: boolean
}

/** Where to find what came back: the refund and the credit note. */
export const DisputeResult = async ({ dispute, refunds }: DisputeResultProps) => {
  const t = await getTranslations("dispute")
  if (!dispute.refund) {
    return null
  }
  const order = await attempt(getOrder(dispute.seller_order_id))
  const paper = order.ok ? creditNoteOf(dispute, order.data.documents) : null
  return (
    <p className="mt-3 flex flex-wrap gap-2">
      {refunds ? (
        <Link
          href={{ pathname: "/company/payments", query: { view: "refunds" } }}
          className={buttonClass()}
        >
          {t("toRefunds")}
        </Link>
      ) : null}
      {paper ? (
        <a
          href={`/api/orders/${dispute.seller_order_id}/documents/${paper.id}`}
          className={buttonClass()}
        >
          <DownloadIcon />
          {t("creditNote", { number: paper.number })}
        </a>
      ) : null}
    </p>
  )
}
