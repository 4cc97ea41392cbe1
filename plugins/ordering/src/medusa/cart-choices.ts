import { sql, type TransactionContext } from "@wholesale/core"
import { rowId } from "./row-ids"

/** What a buyer chose for one seller's part; a field that is left out stays as it is. */
export type SellerChoice = {
  seller_id: string
  note?: string | null
  shipping_option_id?: string | null
}

/** Writes what was chosen for some sellers of a cart. */
export const chooseShipping = async (
  tx: TransactionContext,
  { cart_id, choices, now }: { cart_id: string; choices: readonly SellerChoice[]; now: Date }
): Promise<void> => {
  if (choices.length === 0) {
    return
  }
  const rows = choices.map((choice) => ({
    id: rowId("csel"),
    ...choice,
    sets_note: choice.note !== undefined,
    sets_option: choice.shipping_option_id !== undefined,
  }))
  await sql(
    tx,
    `with row as (select * from jsonb_to_recordset(?::jsonb) as row(id text, seller_id text,
         note text, shipping_option_id text, sets_note boolean, sets_option boolean)),
       known as (update cart_seller s set
           note = case when row.sets_note then row.note else s.note end,
           shipping_option_id = case when row.sets_option then row.shipping_option_id
             else s.shipping_option_id end,
           updated_at = ?
         from row where s.cart_id = ? and s.seller_id = row.seller_id and s.deleted_at is null
         returning s.seller_id)
     insert into cart_seller (id, cart_id, seller_id, note, shipping_option_id, created_at,
       updated_at)
     select id, ?, seller_id, note, shipping_option_id, ?, ? from row
     where seller_id not in (select seller_id from known)`,
    [JSON.stringify(rows), now, cart_id, cart_id, now, now]
  )
}

/** Sets the buyer's own number of the order; `undefined` leaves it as it is. */
export const setPoNumber = async (
  tx: TransactionContext,
  change: { cart_id: string; po_number: string | null | undefined; now: Date }
): Promise<void> => {
  if (change.po_number === undefined) {
    return
  }
  await sql(tx, "update company_cart set po_number = ?, updated_at = ? where cart_id = ?", [
    change.po_number,
    change.now,
    change.cart_id,
  ])
}

/** What may change about a company's cart beside its lines. */
export type CartProfile = {
  name?: string
  shared?: boolean
  location_id?: string | null
}

/** Writes what is given of a cart's profile. */
export const setProfile = async (
  tx: TransactionContext,
  { cart_id, profile, now }: { cart_id: string; profile: CartProfile; now: Date }
): Promise<void> => {
  const fields = Object.entries(profile).filter(([, value]) => value !== undefined)
  if (fields.length === 0) {
    return
  }
  await sql(
    tx,
    `update company_cart set ${fields.map(([name]) => `${name} = ?`).join(", ")}, updated_at = ?
     where cart_id = ?`,
    [...fields.map(([, value]) => value), now, cart_id]
  )
}
