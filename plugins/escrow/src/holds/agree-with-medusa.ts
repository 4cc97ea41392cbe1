import type {
  CreateOrderTransactionDTO,
  IOrderModuleService,
  IPaymentModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  capturePaymentWorkflow,
  createOrderPaymentCollectionWorkflow,
  createPaymentSessionsWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { faultPoint, runQuery, toDecimal, toMinorUnits } from "@wholesale/core"
import { withOrderAlone } from "@wholesale/ordering"

type Row = {
  order_id: string
  order_status: string
  payment_id: string
  provider_id: string
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
    if (!row || (row.canceled && row.order_status === "canceled")) {
      return
    }
    await countForgotten(container, row.payment_id)
    const capture = missing(row.funded, row.captured_in_medusa, row.currency_code)
    const paymentId =
      row.canceled && capture ? await authoriseAnew(container, row, capture) : row.payment_id
    if (capture) {
      await capturePaymentWorkflow(container).run({
        input: { payment_id: paymentId, amount: capture },
      })
      faultPoint("hold.captured")
    }
    const refund = missing(row.refunded, row.refunded_in_medusa, row.currency_code)
    if (refund) {
      await refundPaymentWorkflow(container).run({
        input: { payment_id: paymentId, amount: refund },
      })
      faultPoint("hold.refunded")
    }
  })

/**
 * Authorises a payment in place of the one that Medusa cancelled. It does so when an order that was
 * not captured yet becomes smaller, and leaves a collection of the new amount without a payment. What was
 * paid may be more than that, as it goes back in part.
 * @param amount what is to be captured, major units
 * @returns the payment's id
 */
const authoriseAnew = async (
  container: MedusaContainer,
  { order_id, provider_id }: Row,
  amount: string
): Promise<string> => {
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  const payment_collection_id = await collectionOf(container, payments, order_id, amount)
  const { result: session } = await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id, provider_id },
  })
  const payment = await payments.authorizePaymentSession(session.id, {})
  if (!payment) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The payment of order ${order_id} was not authorised anew`
    )
  }
  faultPoint("hold.authorised")
  return payment.id
}

/** A collection of the order for this amount: the one that Medusa left, or a new one. @returns its id */
const collectionOf = async (
  container: MedusaContainer,
  payments: IPaymentModuleService,
  orderId: string,
  amount: string
): Promise<string> => {
  const [open] = await runQuery<{ id: string }>(
    container,
    `select c.id from order_payment_collection link
     join payment_collection c on c.id = link.payment_collection_id and c.deleted_at is null
     where link.order_id = ? and link.deleted_at is null and c.status in ('not_paid', 'awaiting')
     order by c.created_at desc limit 1`,
    [orderId]
  )
  if (open) {
    await payments.updatePaymentCollections(open.id, { amount })
    return open.id
  }
  const { result } = await createOrderPaymentCollectionWorkflow(container).run({
    input: { order_id: orderId, amount: Number(amount) },
  })
  return result[0].id
}

/**
 * Counts captures and refunds in Medusa's order that a process left out which died within Medusa's
 * workflow: the payment knows them, the order's transactions don't. Before any new capture, as
 * Medusa would count a forgotten one with the new one's amount.
 */
const countForgotten = async (container: MedusaContainer, paymentId: string) => {
  const forgotten = await runQuery<CreateOrderTransactionDTO>(
    container,
    `select link.order_id, p.currency_code, moved.reference, moved.id as reference_id,
       trim_scale(moved.amount)::text as amount
     from payment p
     join order_payment_collection link on link.payment_collection_id = p.payment_collection_id
       and link.deleted_at is null
     cross join lateral (
       select 'capture' as reference, id, amount from capture
       where payment_id = p.id and deleted_at is null
       union all
       select 'refund', id, -amount from refund
       where payment_id = p.id and deleted_at is null) moved
     where p.id = ? and not exists (select 1 from order_transaction t
       where t.order_id = link.order_id and t.deleted_at is null and (t.reference_id = moved.id
         -- What an order's cancellation gives back is counted under the payment's id.
         or t.reference_id = p.id and t.reference = moved.reference and t.amount = moved.amount))`,
    [paymentId]
  )
  if (forgotten.length > 0) {
    const orders: IOrderModuleService = container.resolve(Modules.ORDER)
    await orders.addOrderTransactions(forgotten)
  }
}

/** What is missing in Medusa, in major units; undefined for nothing. */
const missing = (ours: string, theirs: string, currency: string): string | undefined => {
  const left = BigInt(ours) - toMinorUnits(theirs, currency)
  return left > 0n ? toDecimal(left, currency) : undefined
}

const compare = async (container: MedusaContainer, id: string): Promise<Row | undefined> => {
  const [row] = await runQuery<Row>(
    container,
    `select o.order_id, m.status as order_status, p.id as payment_id, p.provider_id,
       h.currency_code, p.canceled_at is not null as canceled,
       h.funded::text as funded, h.refunded::text as refunded,
       coalesce((select trim_scale(sum(c.amount)) from capture c
         where c.payment_id = p.id and c.deleted_at is null), 0)::text as captured_in_medusa,
       coalesce((select trim_scale(sum(r.amount)) from refund r
         where r.payment_id = p.id and r.deleted_at is null), 0)::text as refunded_in_medusa
     from payment_hold h join seller_order o on o.id = h.seller_order_id
     join "order" m on m.id = o.order_id
     join order_payment_collection link on link.order_id = o.order_id and link.deleted_at is null
     join payment p on p.payment_collection_id = link.payment_collection_id
       and p.deleted_at is null
     where h.seller_order_id = ? order by p.canceled_at is not null, p.created_at desc limit 1`,
    [id]
  )
  return row
}
