import { generateEntityId } from "@medusajs/framework/utils"
import { addDays, dayOf, sql, type By, type TransactionContext } from "@wholesale/core"
import { accountKey } from "../domain/ledger/chart"
import { endToEndIdOf } from "../domain/payout/bank-ids"
import { debtNetted, payoutOnItsWay, reserveKept } from "../domain/payout/postings"
import { post, postPending } from "../ledger/post"
import type { SellerPlan } from "./seller-facts"

/** The batch that a payout is made in. */
export type OfBatch = { batch_id: string; currency_code: string; by: By; now: Date }

/**
 * Makes one seller's payout: settles the debt, keeps back the reserve and sets the rest aside, so that
 * nothing else can spend it. The seller's accounts are locked by the caller.
 */
export const insertPayout = async (
  tx: TransactionContext,
  seller: SellerPlan,
  batch: OfBatch
): Promise<void> => {
  const id = generateEntityId(undefined, "pout")
  await setAside(tx, id, seller, batch)
  await insertRow(tx, id, seller, batch)
  if (seller.plan.reserved > 0n) {
    await insertReserve(tx, id, seller, batch)
  }
}

const setAside = async (
  tx: TransactionContext,
  id: string,
  { seller_id, plan }: SellerPlan,
  { currency_code, by, now }: OfBatch
) => {
  const money = (amount: bigint) => ({ seller_id, currency_code, amount })
  const { netted, reserved, amount } = plan
  if (netted > 0n) {
    const legs = debtNetted(money(netted))
    await post(tx, { key: `net:${id}`, event: "debt.netted", business_ref: id, legs }, { by, now })
  }
  if (reserved > 0n) {
    const legs = reserveKept(money(reserved))
    const posting = { key: `reserve:${id}`, event: "reserve.kept", business_ref: id, legs }
    await post(tx, posting, { by, now })
  }
  if (amount > 0n) {
    const legs = payoutOnItsWay(money(amount))
    const posting = { key: `payout:${id}`, event: "payout.proposed", business_ref: id, legs }
    await postPending(tx, posting, { by, now })
  }
}

/** The payout before this one says where this one's changes of the account begin. */
const insertRow = async (
  tx: TransactionContext,
  id: string,
  { seller_id, payable, plan, account }: SellerPlan,
  { batch_id, currency_code, now }: OfBatch
) => {
  const to = plan.amount > 0n ? account : null
  const { netted, disputed, reserved, amount } = plan
  await sql(
    tx,
    `insert into payout (id, batch_id, seller_id, currency_code, payable, netted, disputed, reserved,
       amount, account_id, holder, iban, bic, destination, end_to_end_id, retry_of, from_version, to_version,
       created_at, updated_at)
     select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (${FAILED}),
       coalesce((select max(p.to_version) from payout p where p.seller_id = ?
         and p.currency_code = ? and p.state <> 'cancelled' and p.deleted_at is null), 0),
       a.version, ?, ?
     from ledger_account a where a.key = ?`,
    [
      ...[id, batch_id, seller_id, currency_code],
      ...[payable, netted, disputed, reserved, amount].map(String),
      ...[to?.id ?? null, to?.holder ?? null, to?.iban ?? null, to?.bic ?? null],
      to?.destination ?? null,
      endToEndIdOf(id),
      amount > 0n,
      ...[seller_id, currency_code, seller_id, currency_code],
      ...[now, now, accountKey("seller_payable", seller_id, currency_code)],
    ]
  )
}

/** The last payout of a seller that failed and was not made up for, when there is a transfer. */
const FAILED = `select f.id from payout f where ? and f.seller_id = ? and f.currency_code = ?
    and f.state = 'failed' and f.deleted_at is null and not exists (select 1 from payout r
      where r.retry_of = f.id and r.state <> 'cancelled' and r.deleted_at is null)
  order by f.settled_at desc limit 1`

const insertReserve = async (
  tx: TransactionContext,
  payoutId: string,
  { seller_id, plan, terms }: SellerPlan,
  { currency_code, now }: OfBatch
) =>
  await sql(
    tx,
    `insert into payout_reserve (id, payout_id, seller_id, currency_code, amount, release_on,
       created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "pres"),
      payoutId,
      seller_id,
      currency_code,
      String(plan.reserved),
      addDays(dayOf(now), terms.reserve_days),
      now,
      now,
    ]
  )
