import type { RunSql } from "@wholesale/core"
import type { KnownBuyer, OpenRequest } from "../domain/bank/match"

/**
 * The payments that money may still come for. Paid ones count too: somebody may pay twice, and the
 * reference says whose money it is.
 */
export const openRequests = async (run: RunSql): Promise<OpenRequest[]> => {
  const rows = await run<
    Omit<OpenRequest, "expected" | "received"> & { expected: string; received: string }
  >(
    `select id, reference, buyer_id, currency_code, amount::text as expected,
       received::text as received
     from payment_request where deleted_at is null
     order by state = 'awaiting' desc, created_at`
  )
  return rows.map((row) => ({
    ...row,
    expected: BigInt(row.expected),
    received: BigInt(row.received),
  }))
}

/** The names of buyers with open payments, and the accounts that they paid from before. */
export const knownBuyers = async (run: RunSql): Promise<KnownBuyer[]> =>
  await run<KnownBuyer>(
    `select c.id as buyer_id,
       jsonb_build_array(c.trading_name, c.legal_name) as names,
       coalesce((select jsonb_agg(distinct e.counterparty_iban) from bank_entry e
         join payment_request r on r.id = e.request_id
         where r.buyer_id = c.id and e.counterparty_iban is not null), '[]'::jsonb) as ibans
     from company c where c.id in (select buyer_id from payment_request
       where state = 'awaiting' and deleted_at is null)`
  )
