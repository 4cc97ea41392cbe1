import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, runner, type By } from "@wholesale/core"
import { copiedAmount } from "../domain/percent"
import { slotOf, type VariantPrice } from "../domain/price-slots"
import type { CopyInput, PriceRow } from "../http/prices"
import { copySource } from "../queries/copy-source"
import { requireTargets } from "../queries/targets"
import { priceService } from "../shared/services"

type Copying = { seller_id: string; by: By; copy: CopyInput }

/**
 * Copies the prices that are in force now from one source to another, changed by the first rule
 * that matches each. Saving is that of any batch.
 * @throws NOT_FOUND, PRICE_RISES, INVALID_INPUT
 */
export const copyPrices = async (container: MedusaContainer, { seller_id, by, copy }: Copying) => {
  const run = runner(container)
  const now = clock.now()
  await requireTargets(run, seller_id, [copy.from, copy.to])
  const { from, target } = await copySource(run, { seller_id, copy, now })
  const prices = toRows(copy, from, new Set(target.map(slotOf)))
  return await priceService(container).savePrices({
    seller_id,
    prices,
    attributes: [],
    dry_run: copy.dry_run,
    by,
    now,
  })
}

/** The prices of the target, by the first rule that matches each; the others are left out. */
const toRows = (
  copy: CopyInput,
  from: readonly VariantPrice[],
  taken: ReadonlySet<string>
): PriceRow[] => {
  const rules = copy.rules.map((rule) => ({
    ...rule,
    from_amount: rule.from_amount === null ? null : BigInt(rule.from_amount),
    up_to_amount: rule.up_to_amount === null ? null : BigInt(rule.up_to_amount),
  }))
  return from.flatMap((price): PriceRow[] => {
    const amount = copiedAmount(price, rules)
    const starts_at = copy.starts_at ? new Date(copy.starts_at) : null
    const slot = slotOf({ ...price, ...copy.to, starts_at })
    if (amount === null || (!copy.replace && taken.has(slot))) {
      return []
    }
    return [
      {
        variant_id: price.variant_id,
        currency_code: price.currency_code,
        source: copy.to.source,
        target: copy.to.target,
        min_quantity: price.min_quantity,
        amount: Number(amount),
        starts_at: copy.starts_at,
        ends_at: copy.ends_at,
        may_rise: price.may_rise,
      },
    ]
  })
}
