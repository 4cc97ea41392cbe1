import { Button } from "@medusajs/ui"
import { DownloadButton, Section, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { isByStripe, type BatchDetailDto, type PayoutDto } from "../../lib/payouts"
import { MoneyLink } from "../parts/money-link"
import { Cell, PlainTable, RowHead } from "../parts/plain-table"
import { PayoutState } from "../parts/state-badge"
import { PayoutForm, type PayoutDeed } from "./payout-form"

const PARTS = ["payable", "netted", "disputed", "reserved", "amount"] as const

/** Each seller's payout in a batch: what it comes from, where it goes, and what became of it. */
export const BatchPayouts = ({ batch }: { batch: BatchDetailDto }) => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState<{ payout: PayoutDto; deed: PayoutDeed } | null>(null)
  const heads = [
    { name: t("payouts.seller") },
    ...PARTS.map((part) => ({ name: t(`payouts.parts.${part}`), right: true })),
    { name: t("payouts.account") },
    { name: t("payouts.state") },
    { name: t("payouts.deeds"), right: true },
  ]
  return (
    <Section title={t("payouts.lines")}>
      <PlainTable caption={t("payouts.lines")} heads={heads}>
        <tbody className="divide-y">
          {batch.payouts.map((payout) => (
            <PayoutRow key={payout.id} payout={payout} open={(deed) => setForm({ payout, deed })} />
          ))}
        </tbody>
      </PlainTable>
      {form ? <PayoutForm {...form} onClose={() => setForm(null)} /> : null}
    </Section>
  )
}

type PayoutRowProps = { payout: PayoutDto; open: (deed: PayoutDeed) => void }

const PayoutRow = ({ payout, open }: PayoutRowProps) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const note = payout.failure ?? payout.external_id
  return (
    <tr>
      <RowHead>
        <MoneyLink to={`/companies/${payout.seller.id}`}>{payout.seller.name}</MoneyLink>
      </RowHead>
      {PARTS.map((part) => (
        <Cell key={part} right strong={part === "amount"}>
          {money(payout[part], payout.currency_code)}
        </Cell>
      ))}
      <Cell>
        {payout.account_masked ? (
          <>
            {payout.holder}
            <span className="text-ui-fg-subtle block whitespace-nowrap">
              {payout.account_masked}
            </span>
          </>
        ) : (
          t("payouts.noAccount")
        )}
      </Cell>
      <Cell>
        <PayoutState state={payout.state} />
        {note ? <span className="text-ui-fg-subtle block">{note}</span> : null}
      </Cell>
      <Cell right>
        <PayoutDeeds payout={payout} open={open} />
      </Cell>
    </tr>
  )
}

/** What can have become of a payout in each state that moves money. */
const DEEDS: Partial<Record<PayoutDto["state"], readonly PayoutDeed[]>> = {
  approved: ["paid", "failed"],
  sent: ["paid", "failed"],
  paid: ["failed"],
}

const PayoutDeeds = ({ payout, open }: PayoutRowProps) => {
  const { t } = useTranslation("wholesale")
  const byStripe = isByStripe(payout)
  const deeds = payout.amount > 0 && !byStripe ? (DEEDS[payout.state] ?? []) : []
  const of = t("payouts.ofSeller", { name: payout.seller.name })
  return (
    <span className="flex items-center justify-end gap-x-2">
      {byStripe && payout.state === "approved" ? (
        <span className="text-ui-fg-subtle whitespace-normal text-left">
          {t("payouts.byStripe")}
        </span>
      ) : null}
      {deeds.map((deed) => (
        <Button
          key={deed}
          size="small"
          variant={deed === "paid" ? "secondary" : "transparent"}
          onClick={() => open(deed)}
        >
          {t(`payouts.${deed}.submit`)}
          <span className="sr-only">{of}</span>
        </Button>
      ))}
      {payout.state === "cancelled" ? null : (
        <DownloadButton
          path={`/payouts/${payout.id}/remittance`}
          fileName={`remittance-${payout.end_to_end_id}.pdf`}
          label={t("payouts.remittance")}
          description={of}
          variant="transparent"
        />
      )}
    </span>
  )
}
