import { registerSuggestedPrices, type SuggestedPrice } from "@wholesale/catalog"
import type { RunSql } from "@wholesale/core"
import { planAttributes, writeAttributes } from "../modules/wholesale_price/operations/attributes"

type Row = { seller_id: string; product_id: string; variant_id: string; currency_code: string }

const load = async (run: RunSql, variantIds: string[]): Promise<SuggestedPrice[]> => {
  const rows = await run<Row & { amount: string }>(
    `select seller_id, product_id, variant_id, currency_code, amount::text as amount
     from price_attribute where kind = 'msrp' and deleted_at is null
       and variant_id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(variantIds)]
  )
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }))
}

/** Lets the catalogue's import and export carry suggested retail prices. */
export const keepSuggestedPrices = () => {
  registerSuggestedPrices({
    load,
    save: async (run, prices, { actor_type, actor_id, batch_id, now }) => {
      const by = { actor_type, actor_id }
      for (const seller of new Set(prices.map(({ seller_id }) => seller_id))) {
        const own = prices.filter(({ seller_id }) => seller_id === seller)
        const rows = own.map(({ variant_id, currency_code, amount }) => ({
          variant_id,
          currency_code,
          kind: "msrp" as const,
          amount: amount === null ? null : Number(amount),
        }))
        const products = new Map(own.map(({ variant_id, product_id }) => [variant_id, product_id]))
        const plan = await planAttributes(run, seller, rows)
        await writeAttributes(run, plan, products, { by, at: now, batch_id, seller_id: seller })
      }
    },
  })
}
