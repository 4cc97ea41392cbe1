import type { MedusaContainer } from "@medusajs/framework/types"
import { capturePaymentWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { faultPoint, runQuery, toDecimal, toMinorUnits } from "@wholesale/core"
import { withOrderAlone } from "@wholesale/ordering"

type Row = {
  payment_id: string
  currency_code: string
  canceled: boolean
  /** Minor units. */
  funded: string
  refunded: string
  /** Major units, as Medusa keeps them. */
  captured_in_medusa: string
  refunded_in_medusa: string
}

/**
 * Brings Medusa's payment of an order to where our hold is: captured is what was funded, refunded
 * what went back. It does what is missing, so it may run again at any time; Medusa's own cancellation
 * of an order gives captured money back by itself.
 */
export const agreeWithMedusa = async (
  container: MedusaContainer,
  sellerOrderId: string
): Promise<void> =>
  await withOrderAlone(container, sellerOrderId, async () => {
    const row = await compare(container, sellerOrderId)
    if (!row || row.canceled) {
      return
    }
    const capture = missing(row.funded, row.captured_in_medusa, row.currency_code)
    if (capture) {
      await capturePaymentWorkflow(container).run({
        input: { payment_id: row.payment_id, amount: capture },
      })
      faultPoint("hold.captured")
    }
    const refund = missing(row.refunded, row.refunded_in_medusa, row.currency_code)
    if (refund) {
      await refundPaymentWorkflow(container).run({
        input: { payment_id: row.payment_id, amount: refund },
      })
      faultPoint("hold.refunded")
    }
  })

/** What is missing in Medusa, in major units; undefined for nothing. */
const missing = (ours: string, theirs: string, currency: string): string | undefined => {
  const left = BigInt(ours) - toMinorUnits(theirs, currency)
  return left > 0n ? toDecimal(left, currency) : undefined
}

const compare = async (container: MedusaContainer, id: string): Promise<Row | undefined> => {
  const [row] = await runQuery<Row>(
    container,
    `select p.id as payment_id, h.currency_code, p.canceled_at is not null as canceled,
       h.funded::text as funded, h.refunded::text as refunded,
       coalesce((select trim_scale(sum(c.amount)) from capture c
         where c.payment_id = p.id and c.deleted_at is null), 0)::text as captured_in_medusa,
       coalesce((select trim_scale(sum(r.amount)) from refund r
         where r.payment_id = p.id and r.deleted_at is null), 0)::text as refunded_in_medusa
     from payment_hold h join seller_order o on o.id = h.seller_order_id
     join order_payment_collection link on link.order_id = o.order_id and link.deleted_at is null
     join payment p on p.payment_collection_id = link.payment_collection_id
       and p.deleted_at is null
     where h.seller_order_id = ? order by p.created_at limit 1`,
    [id]
  )
  return row
}
