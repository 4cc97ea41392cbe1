import { Loaded, Slot, useData } from "@wholesale/core/admin/kit"
import type { OrderDto, SellerOrderDto } from "../../../http/orders"
import { DESK_PATHS, type Desk } from "../../lib/desk"
import { AnswerLines } from "./answer-lines"
import { Documents } from "./documents"
import { OrderFacts } from "./order-facts"
import { OrderHistory } from "./order-history"
import { OrderLines } from "./order-lines"
import { Returns } from "./returns"
import { Shipments } from "./shipments"

/** An order as this side may see it: the seller and the operator with every price's candidates. */
export type ViewedOrder = OrderDto & { lines: (OrderDto["lines"][number] & Explained)[] }
type Explained = Partial<Pick<SellerOrderDto["lines"][number], "price_explanation">>

/** One order with all that happened to it, and what the person may do next. */
export const OrderView = ({ id, desk }: { id: string; desk: Desk }) => {
  const path = `${DESK_PATHS[desk]}/${id}`
  const result = useData<{ order: ViewedOrder }>(path)
  return (
    <Loaded result={result}>
      {({ order }) => (
        <div className="grid grid-cols-1 items-start gap-2 xl:grid-cols-3">
          <div className="flex min-w-0 flex-col gap-y-2 xl:col-span-2">
            <OrderFacts order={order} desk={desk} />
            {desk === "seller" && order.actions.includes("accept") ? (
              <AnswerLines key={order.id} order={order} />
            ) : (
              <OrderLines order={order} />
            )}
            <Shipments order={order} desk={desk} />
            {desk === "region" ? null : (
              <Slot name="order.after-shipments" given={{ desk, path }} />
            )}
            <Returns order={order} desk={desk} />
          </div>
          <div className="flex min-w-0 flex-col gap-y-2">
            {desk === "region" ? null : <Documents order={order} path={path} />}
            <OrderHistory order={order} />
          </div>
        </div>
      )}
    </Loaded>
  )
}
