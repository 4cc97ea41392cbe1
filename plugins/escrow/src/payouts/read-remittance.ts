import type { MedusaContainer } from "@medusajs/framework/types"
import { dayOf, runner, runQuery } from "@wholesale/core"
import { accountKey } from "../domain/ledger/chart"
import { remittanceOf, type Remittance, type RemittanceLine } from "../domain/payout/remittance"
import { payoutView, type PayoutViewer } from "../queries/payouts"
import { readSettings } from "../settings/money-settings"

type Row = Omit<RemittanceLine, "amount" | "commission" | "debt"> &
  Record<"amount" | "commission" | "debt", string>

/**
 * What led to a payout: every change of the seller's account since the payout before, up to this one.
 * What else the same booking did says how much of it was commission or became a debt.
 */
const LINES = `select (t.created_at at time zone 'UTC')::date::text as day, t.event,
    o.display_id as order_display_id, (-e.amount)::text as amount,
    coalesce(sum(f.amount) filter (where fa.name in ('platform_fee', 'tax_payable')), 0)::text
      as commission,
    coalesce(sum(f.amount) filter (where fa.name = 'seller_receivable'), 0)::text as debt
  from ledger_account a join ledger_entry e on e.account_id = a.id and not e.pending
  join ledger_txn t on t.id = e.txn_id
  left join seller_order o on o.id = t.business_ref
  join ledger_entry f on f.txn_id = t.id join ledger_account fa on fa.id = f.account_id
  where a.key = ? and e.account_version > ? and e.account_version <= ?
  group by e.account_version, t.created_at, t.event, o.display_id, e.amount
  order by e.account_version`

type Around = { from_version: string; to_version: string; opening: string; legal_name: string }

/** Everything that a remittance advice says. @throws NOT_FOUND, also for another seller's */
export const readRemittance = async (
  container: MedusaContainer,
  id: string,
  viewer: PayoutViewer
): Promise<Remittance> => {
  const payout = await payoutView(container, id, viewer)
  const key = accountKey("seller_payable", payout.seller.id, payout.currency_code)
  const [around] = await runQuery<Around>(
    container,
    `select p.from_version::text, p.to_version::text, c.legal_name,
       (select coalesce(-sum(e.amount), 0)::text from ledger_account a
         join ledger_entry e on e.account_id = a.id and not e.pending
         where a.key = ? and e.account_version <= p.from_version) as opening
     from payout p join company c on c.id = p.seller_id where p.id = ?`,
    [key, id]
  )
  const { from_version: from, to_version: to } = around
  const rows = await runQuery<Row>(container, LINES, [key, from, to])
  const { platform } = await readSettings(runner(container))
  return remittanceOf(
    {
      number: payout.end_to_end_id,
      issued_on: payout.paid_on ?? dayOf(new Date(payout.created_at)),
      currency_code: payout.currency_code,
      payer: platform.legal_name,
      payee: around.legal_name,
      account_masked: payout.account_masked,
      amount: BigInt(payout.amount),
      disputed: BigInt(payout.disputed),
    },
    BigInt(around.opening),
    rows.map(({ amount, commission, debt, ...row }) => ({
      ...row,
      amount: BigInt(amount),
      commission: BigInt(commission),
      debt: BigInt(debt),
    }))
  )
}
