import { Badge, Text } from "@medusajs/ui"
import { Section, useCan, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { DisputeDto } from "../../../http/disputes"
import { companyOf, type AtDispute, type DisputeEntry } from "../../lib/disputes"
import { Files } from "./files"
import { MessageForm } from "./message-form"

/** Who may write: the operator's readers too, who can't decide. */
const WRITES = { seller: "orders.manage", operator: "operator.orders" } as const

/** Everything that was said and done, in its order, and the place to write more. */
export const Thread = (at: AtDispute) => {
  const { t } = useTranslation("wholesale")
  const { dispute, desk } = at
  const writes = useCan(WRITES[desk.side]) && dispute.actions.includes("message")
  return (
    <Section title={t("disputes.thread")} description={t(`disputes.threadHints.${desk.side}`)}>
      <ol className="divide-y" aria-label={t("disputes.thread")}>
        {dispute.entries.map((entry) => (
          <Entry key={entry.id} {...at} entry={entry} />
        ))}
      </ol>
      {writes ? <MessageForm {...at} /> : null}
    </Section>
  )
}

const Entry = ({ dispute, desk, entry }: AtDispute & { entry: DisputeEntry }) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <Text as="div" size="small" className="flex flex-wrap items-center gap-x-2">
          <Speaker dispute={dispute} entry={entry} />
          <Badge size="2xsmall" color={COLORS[entry.side]}>
            {t(`disputes.sides.${entry.side}`)}
          </Badge>
        </Text>
        <Text as="div" size="xsmall" className="text-ui-fg-subtle tabular-nums">
          <time dateTime={entry.at}>{moment(entry.at)}</time>
        </Text>
      </div>
      <Deed dispute={dispute} entry={entry} />
      {entry.text ? (
        <Text size="small" className="max-w-prose whitespace-pre-wrap break-words">
          {entry.text}
        </Text>
      ) : null}
      <Files files={entry.files} path={`${desk.disputes}/${dispute.id}/files`} />
    </li>
  )
}

const COLORS = { buyer: "blue", seller: "purple", operator: "orange", system: "grey" } as const

type SaidProps = { dispute: DisputeDto; entry: DisputeEntry }

/** A person with their company where both are known; else the company, or the marketplace. */
const Speaker = ({ dispute, entry: { side, actor_name } }: SaidProps) => {
  const { t } = useTranslation("wholesale")
  const company = companyOf(dispute, side)
  return (
    <span>
      <span className="txt-small-plus">
        {actor_name ?? company ?? t(`disputes.speakers.${side}`)}
      </span>
      {actor_name && company && actor_name !== company ? (
        <span className="text-ui-fg-subtle"> · {company}</span>
      ) : null}
    </span>
  )
}

/** What was done besides writing, with the amount that it was about. */
const Deed = ({ dispute, entry: { kind, side, amount } }: SaidProps) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  if (kind === "message") {
    return null
  }
  const about = amount ?? dispute.claimed
  return (
    <Text size="small" weight="plus">
      {t([`disputes.deeds.${kind}.${side}`, `disputes.deeds.${kind}.other`], {
        amount: money(about, dispute.currency_code),
      })}
    </Text>
  )
}
