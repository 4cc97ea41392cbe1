import { model } from "@medusajs/framework/utils"
import { ENTRY_KINDS, SIDES } from "../../../domain/dispute/states"

/** One thing that was said or done in a dispute; a trigger refuses changes. */
export const DisputeEntry = model
  .define("dispute_entry", {
    id: model.id({ prefix: "dispe" }).primaryKey(),
    dispute_id: model.text(),
    kind: model.enum([...ENTRY_KINDS]),
    side: model.enum([...SIDES]),
    text: model.text().nullable(),
    /** Of an offer, its acceptance and the resolution: what goes back to the buyer. Minor units. */
    amount: model.number().nullable(),
    actor_type: model.text(),
    actor_id: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["dispute_id", "at"] }])
