import type { ORDER_ACTIONS } from "../../http/orders"
import { mayCancel, TO_SHIP_STATES, type SellerOrderState } from "./states"

type Action = (typeof ORDER_ACTIONS)[number]

/** What one side may do with an order in a state; the role's permissions come on top. */
export const actionsFor = (
  state: SellerOrderState,
  side: "seller" | "buyer" | "region" | "operator"
): Action[] => {
  const is = (...states: readonly SellerOrderState[]) => states.includes(state)
  switch (side) {
    case "seller":
      return listed({
        accept: is("pending_acceptance"),
        reject: is("pending_acceptance"),
        ship: is(...TO_SHIP_STATES),
        // Before acceptance a seller rejects.
        cancel: !is("pending_acceptance") && mayCancel(state, "seller"),
      })
    case "buyer":
      return listed({
        cancel: mayCancel(state, "buyer"),
        receive: is("shipped", "delivered"),
        return: is("delivered", "completed"),
      })
    case "operator":
      return listed({ cancel: mayCancel(state, "operator") })
    case "region":
      return []
  }
}

const listed = (actions: Partial<Record<Action, boolean>>): Action[] =>
  (Object.keys(actions) as Action[]).filter((action) => actions[action])
