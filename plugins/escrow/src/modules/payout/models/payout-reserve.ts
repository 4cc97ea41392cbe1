import { model } from "@medusajs/framework/utils"
import { RESERVE_STATES } from "../../../domain/payout/states"

/** Money of a seller that is kept back for a while; a `bigint` column, minor units. */
export const PayoutReserve = model
  .define("payout_reserve", {
    id: model.id({ prefix: "pres" }).primaryKey(),
    payout_id: model.text(),
    seller_id: model.text(),
    currency_code: model.text(),
    amount: model.number(),
    state: model.enum([...RESERVE_STATES]).default("held"),
    /** `YYYY-MM-DD` */
    release_on: model.text(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["payout_id"], unique: true },
    { on: ["state", "release_on"] },
    { on: ["seller_id"] },
  ])
