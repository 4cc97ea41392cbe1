import { generateEntityId } from "@medusajs/framework/utils"
import { notFound, recordAudit, sql, transactionRunner } from "@wholesale/core"
import type { By, TransactionContext } from "@wholesale/core"
import type { ShippingOptionChange, ShippingOptionInput } from "../../../http/selling-terms"
import {
  retireShippingOption,
  rewriteShippingOption,
  writeShippingOption,
  type Amounts,
} from "../../../medusa/write-shipping-option"

type AmountList = ShippingOptionInput["amounts"]

export type NewOption = {
  seller_id: string
  stock_location_id: string
  option: ShippingOptionInput
  /** Nobody for the option that every seller begins with. */
  by?: By
  now: Date
}

/** Offers a way of shipping, in Medusa's tables and in our own. @returns its id */
export const addShippingOption = async (
  tx: TransactionContext,
  { seller_id, stock_location_id, option, by, now }: NewOption
): Promise<string> => {
  const { name, countries, amounts, free_from } = option
  const shipping_option_id = await writeShippingOption(
    transactionRunner(tx),
    { name, stock_location_id, countries, amounts: exact(amounts) },
    now
  )
  const id = generateEntityId(undefined, "sellship")
  await sql(
    tx,
    `insert into seller_shipping_option (id, seller_id, shipping_option_id, name, countries,
       amounts, free_from, created_at, updated_at)
     values (?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?::jsonb, ?::jsonb, ?, ?)`,
    [
      id,
      seller_id,
      shipping_option_id,
      name,
      JSON.stringify(countries),
      byCurrency(amounts),
      byCurrency(free_from),
      now,
      now,
    ]
  )
  if (by) {
    await audit(tx, { by, id, action: "shipping_option.added", after: option })
  }
  return id
}

export type OptionRef = { seller_id: string; id: string; by: By; now: Date }

/** Changes a way of shipping. @throws NOT_FOUND, also for another seller's */
export const changeShippingOption = async (
  tx: TransactionContext,
  { change, ...ref }: OptionRef & { change: ShippingOptionChange }
): Promise<void> => {
  const { shipping_option_id } = await lockOption(tx, ref)
  const { name, countries, amounts, free_from } = change
  await rewriteShippingOption(
    transactionRunner(tx),
    { shipping_option_id, name, countries, amounts: amounts && exact(amounts) },
    ref.now
  )
  await sql(
    tx,
    `update seller_shipping_option set name = coalesce(?, name),
       countries = coalesce((select array_agg(c) from jsonb_array_elements_text(?::jsonb) c),
         case when ?::jsonb is null then countries else '{}' end),
       amounts = coalesce(?::jsonb, amounts), free_from = coalesce(?::jsonb, free_from),
       updated_at = ?
     where id = ?`,
    [
      name ?? null,
      countries ? JSON.stringify(countries) : null,
      countries ? JSON.stringify(countries) : null,
      amounts ? byCurrency(amounts) : null,
      free_from ? byCurrency(free_from) : null,
      ref.now,
      ref.id,
    ]
  )
  await audit(tx, { by: ref.by, id: ref.id, action: "shipping_option.changed", after: change })
}

/** Stops offering a way of shipping. @throws NOT_FOUND, also for another seller's */
export const removeShippingOption = async (
  tx: TransactionContext,
  ref: OptionRef
): Promise<void> => {
  const { shipping_option_id } = await lockOption(tx, ref)
  await retireShippingOption(transactionRunner(tx), shipping_option_id, ref.now)
  await sql(tx, "update seller_shipping_option set deleted_at = ? where id = ?", [ref.now, ref.id])
  await audit(tx, { by: ref.by, id: ref.id, action: "shipping_option.removed" })
}

const lockOption = async (tx: TransactionContext, { seller_id, id }: OptionRef) => {
  const [row] = await sql<{ shipping_option_id: string }>(
    tx,
    `select shipping_option_id from seller_shipping_option
     where id = ? and seller_id = ? and deleted_at is null for update`,
    [id, seller_id]
  )
  if (!row) {
    throw notFound("Shipping option", id)
  }
  return row
}

const exact = (amounts: AmountList): Amounts =>
  Object.fromEntries(amounts.map(({ currency_code, amount }) => [currency_code, BigInt(amount)]))

const byCurrency = (amounts: AmountList): string =>
  JSON.stringify(
    Object.fromEntries(amounts.map(({ currency_code, amount }) => [currency_code, amount]))
  )

type Entry = { by: By; id: string; action: string; after?: object }

const audit = async (tx: TransactionContext, { by, id, action, after }: Entry) =>
  await recordAudit(tx, { by, action, subject_type: "shipping_option", subject_id: id, after })
