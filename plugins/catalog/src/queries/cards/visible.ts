import { clock, Conditions } from "@wholesale/core"
import type { BuyerContext } from "../../buyer/context"

/** A list of texts as one parameter, made with `texts`; the planner can look into it. */
export const TEXTS = "?::text[]"

/** Writes texts as Postgres writes an array, which both of our ways to run SQL pass on unchanged. */
export const texts = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replace(/[\\"]/g, "\\$&")}"`).join(",")}}`

/** Card `c` belongs to a product that a buyer may see now. Every read of cards begins with this. */
export const visible = (buyer: BuyerContext): Conditions =>
  new Conditions()
    .add("c.sellable and (c.sellable_until is null or c.sellable_until > ?)", clock.now())
    .add(`c.audience && ${TEXTS}`, texts(buyer.tokens))

/** Card `c` has prices that the buyer with these tokens (a parameter) may see. */
export const PRICED = `c.price_audience && ${TEXTS}`
