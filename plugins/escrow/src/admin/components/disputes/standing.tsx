import { Text } from "@medusajs/ui"
import {
  CountdownText,
  FigureTile,
  FigureTiles,
  Section,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { isOpenDispute, type AtDispute } from "../../lib/disputes"
import { Deeds } from "./deeds"
import { DisputeBadge } from "./dispute-badge"

/** Where a dispute stands: the money in it, what happens next, and what the reader can do now. */
export const Standing = (at: AtDispute) => {
  const { t } = useTranslation("wholesale")
  const { dispute, desk } = at
  return (
    <Section
      level="h1"
      title={t("disputes.one", { number: dispute.display_id })}
      description={t(`disputes.about.${desk.side}`, {
        number: dispute.order_display_id,
        buyer: dispute.buyer.name,
        seller: dispute.seller.name,
      })}
      actions={<DisputeBadge state={dispute.state} />}
    >
      <Amounts {...at} />
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <Next {...at} />
        <Deeds {...at} />
      </div>
    </Section>
  )
}

const Amounts = ({ dispute }: AtDispute) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const { offer, refund, currency_code } = dispute
  const amount = (minor: number) => money(minor, currency_code)
  return (
    <FigureTiles>
      <FigureTile label={t("disputes.claimed")} value={amount(dispute.claimed)} />
      {isOpenDispute(dispute) ? (
        <FigureTile
          label={t("disputes.frozen")}
          value={amount(dispute.frozen)}
          hint={t(dispute.frozen < dispute.claimed ? "disputes.releasedBefore" : "disputes.stays")}
        />
      ) : null}
      {offer ? (
        <FigureTile
          label={t("disputes.onTheTable")}
          value={amount(offer.amount)}
          hint={t(`disputes.offerOf.${offer.side}`)}
        />
      ) : null}
      {refund === null ? null : (
        <>
          <FigureTile label={t("disputes.buyerGot")} value={amount(refund)} />
          <FigureTile label={t("disputes.sellerGot")} value={amount(dispute.claimed - refund)} />
        </>
      )}
    </FigureTiles>
  )
}

/** What happens next, and how long until time alone does it. */
const Next = ({ dispute, desk }: AtDispute) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  const { state, resolved_by, closed_at, next_at } = dispute
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <Text size="small" className="max-w-prose">
        {resolved_by
          ? t(`disputes.resolvedBy.${resolved_by}`, { date: moment(closed_at) })
          : t(`disputes.next.${desk.side}.${state}`, { date: moment(next_at ?? closed_at) })}
      </Text>
      {next_at ? (
        <span className="txt-small">
          <CountdownText to={next_at} />
        </span>
      ) : null}
    </div>
  )
}
