import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, countForPage, notFound, runQuery } from "@wholesale/core"
import { bankEntryDto, bankEntryQuery } from "../http/bank"

type Json = { json: unknown }

const ENTRY_JSON = `jsonb_build_object('id', e.id, 'state', e.state,
  'currency_code', e.currency_code, 'amount', e.amount, 'booked_on', e.booked_on,
  'counterparty_name', e.counterparty_name, 'counterparty_iban', e.counterparty_iban,
  'remittance', e.remittance, 'payment_id', e.request_id, 'file_name', e.file_name,
  'created_at', e.created_at, 'candidates', coalesce((select jsonb_agg(jsonb_build_object(
      'id', r.id, 'reference', r.reference, 'buyer_name', b.trading_name,
      'open', greatest(r.amount - r.received, 0)) order by c.position)
    from jsonb_array_elements_text(e.candidates) with ordinality as c(id, position)
    join payment_request r on r.id = c.id join company b on b.id = r.buyer_id), '[]'::jsonb))`

/** Movements on the bank account: those that nobody has placed first, then the newest. */
export const listBankEntries = async (
  container: MedusaContainer,
  { state, limit, offset }: z.output<typeof bankEntryQuery>
) => {
  const where = new Conditions().add("e.deleted_at is null").when(state, "e.state = ?")
  const [rows, count] = await Promise.all([
    runQuery<Json>(
      container,
      `select ${ENTRY_JSON} as json from bank_entry e where ${where.sql}
       order by e.state in ('suggested', 'unmatched') desc, e.booked_on desc, e.id limit ? offset ?`,
      [...where.parameters, limit, offset]
    ),
    countForPage(container, `from bank_entry e where ${where.sql}`, where.parameters, {
      limit,
      offset,
    }),
  ])
  const entries = bankEntryDto.array().parse(rows.map(({ json }) => json))
  return { entries, count, limit, offset }
}

/** One movement. @throws NOT_FOUND */
export const bankEntryView = async (container: MedusaContainer, id: string) => {
  const [row] = await runQuery<Json>(
    container,
    `select ${ENTRY_JSON} as json from bank_entry e where e.id = ? and e.deleted_at is null`,
    [id]
  )
  if (!row) {
    throw notFound("Bank entry", id)
  }
  return bankEntryDto.parse(row.json)
}
