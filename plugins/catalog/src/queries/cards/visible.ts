import { clock, Conditions, TEXTS, texts } from "@wholesale/core"
import type { BuyerContext } from "../../buyer/context"

/** Card `c` belongs to a product that a buyer may see now. Every read of cards begins with this. */
export const visible = (buyer: BuyerContext): Conditions =>
  new Conditions()
    .add("c.sellable and (c.sellable_until is null or c.sellable_until > ?)", clock.now())
    .add(`c.audience && ${TEXTS}`, texts(buyer.tokens))

/** Card `c` has prices that the buyer with these tokens (a parameter) may see. */
export const PRICED = `c.price_audience && ${TEXTS}`
