import { model } from "@medusajs/framework/utils"
import { PRIORITIES } from "../../../domain/values"

/** How long the operator gives itself for tickets of a priority, in minutes. */
export const SupportSla = model
  .define("support_sla", {
    id: model.id({ prefix: "ssla" }).primaryKey(),
    priority: model.enum([...PRIORITIES]),
    first_response_minutes: model.number(),
    resolution_minutes: model.number(),
  })
  .indexes([{ on: ["priority"], unique: true }])
