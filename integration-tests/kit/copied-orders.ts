import type { TestServer } from "../setup/server"

const COPY = (table: string, changes: string, where: string) =>
  `insert into ${table} select (jsonb_populate_record(null::${table},
     to_jsonb(t) || jsonb_build_object(${changes}))).* from ${table} t, generate_series(1, $2) n
   where ${where}`

/** What the copies of an order are called, by number; made for a run, so that runs don't collide. */
export const copyIds = (run: string, n: number) => ({
  order: `sord_${run}_${n}`,
  payment: `preq_${run}_${n}`,
  group: `ogrp_${run}_${n}`,
})

/**
 * Copies an accepted order that waits for its money, with its payment and hold, as often as is asked
 * for. Checkouts would take minutes for thousands; everything after the checkout is the real thing.
 */
export const copyOrders = async (
  server: TestServer,
  orderId: string,
  run: string,
  count: number
): Promise<void> => {
  const named = (prefix: string) => `'${prefix}_${run}_' || n`
  const statements = [
    COPY(
      "order_group",
      `'id', ${named("ogrp")}, 'cart_id', ${named("cart")},
       'display_id', (select max(display_id) from order_group) + n`,
      "t.id = (select group_id from seller_order where id = $1)"
    ),
    COPY(
      "payment_request",
      `'id', ${named("preq")}, 'group_id', ${named("ogrp")}, 'reference', ${named("RF")}`,
      "t.id = (select request_id from payment_hold where seller_order_id = $1)"
    ),
    COPY(
      "seller_order",
      `'id', ${named("sord")}, 'group_id', ${named("ogrp")}, 'order_id', ${named("order")},
       'display_id', (select max(display_id) from seller_order) + n`,
      "t.id = $1"
    ),
    COPY(
      "payment_hold",
      `'id', ${named("hold")}, 'seller_order_id', ${named("sord")}, 'request_id', ${named("preq")}`,
      "t.seller_order_id = $1"
    ),
  ]
  for (const statement of statements) {
    await server.query(statement, [orderId, count])
  }
}
