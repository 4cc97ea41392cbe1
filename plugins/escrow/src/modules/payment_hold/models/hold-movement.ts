import { model } from "@medusajs/framework/utils"
import { MOVEMENT_KINDS } from "../../../http/hold-values"

/** Money that came into a hold or left it, with its reason; a trigger refuses changes. */
export const HoldMovement = model
  .define("hold_movement", {
    id: model.id({ prefix: "hmov" }).primaryKey(),
    hold_id: model.text(),
    kind: model.enum([...MOVEMENT_KINDS]),
    /** Happens once per hold and kind. */
    cause: model.text(),
    reason: model.text(),
    amount: model.number(),
    /** Of a refund: how much of it had been released before. */
    taken_back: model.number().default(0),
    /** Commission that went with it, and the tax on it. */
    fee: model.number().default(0),
    fee_tax: model.number().default(0),
    /** What the decision went by, for people to read. */
    evidence: model.json(),
    txn_key: model.text(),
    actor_type: model.text(),
    actor_id: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["hold_id", "kind", "cause"], unique: true }])
