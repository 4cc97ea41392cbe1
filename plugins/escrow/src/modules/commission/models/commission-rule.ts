import { model } from "@medusajs/framework/utils"
import { PAYEES } from "../../../domain/commission/types"

/** A rule of the operator's list; the lowest rank that matches a line wins. Amounts are minor units. */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "crule" }).primaryKey(),
    name: model.text(),
    rank: model.number(),
    payee: model.enum([...PAYEES]),
    conditions: model.json(),
    terms: model.json(),
    minimum: model.number().nullable(),
    maximum: model.number().nullable(),
  })
  .indexes([{ on: ["rank"], unique: true }])
