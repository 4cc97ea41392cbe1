import { Fact, Section, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { AtDispute } from "../../lib/disputes"
import { MoneyLink } from "../parts/money-link"

/** States in which the two can still agree without the marketplace. */
const TALKING: readonly string[] = ["open", "negotiating"]

/** Who disputes what with whom, and the moments at which time decides. */
export const DisputeFacts = ({ dispute, desk }: AtDispute) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  const { buyer, seller } = dispute
  return (
    <Section title={t("disputes.facts")}>
      <Fact name={t("disputes.orderHead")}>
        <MoneyLink to={`${desk.orders}/${dispute.seller_order_id}`}>
          {t("disputes.order", { number: dispute.order_display_id })}
        </MoneyLink>
        {dispute.po_number ? ` · ${dispute.po_number}` : null}
      </Fact>
      <Fact name={t("disputes.sides.buyer")}>
        {desk.side === "operator" ? (
          <MoneyLink to={`/companies/${buyer.id}`}>{buyer.name}</MoneyLink>
        ) : (
          buyer.name
        )}
      </Fact>
      {desk.side === "operator" ? (
        <Fact name={t("disputes.sides.seller")}>
          <MoneyLink to={`/companies/${seller.id}`}>{seller.name}</MoneyLink>
        </Fact>
      ) : null}
      <Fact name={t("disputes.openedAt")}>{moment(dispute.opened_at)}</Fact>
      {dispute.closed_at ? (
        <Fact name={t("disputes.closedAt")}>{moment(dispute.closed_at)}</Fact>
      ) : null}
      {dispute.state === "open" ? (
        <Fact name={t("disputes.answerBy")}>{moment(dispute.answer_by)}</Fact>
      ) : null}
      {TALKING.includes(dispute.state) ? (
        <>
          <Fact name={t("disputes.escalatableAt")}>{moment(dispute.escalatable_at)}</Fact>
          <Fact name={t("disputes.escalatesAt")}>{moment(dispute.escalates_at)}</Fact>
        </>
      ) : null}
    </Section>
  )
}
