import { model } from "@medusajs/framework/utils"
import { PAYEES } from "../../../domain/commission/types"

/** What an order line owed when it was placed, and why; a trigger refuses changes. */
export const CommissionLine = model
  .define("commission_line", {
    id: model.id({ prefix: "cline" }).primaryKey(),
    seller_order_id: model.text(),
    seller_order_line_id: model.text(),
    payee: model.enum([...PAYEES]),
    /** Null where no rule matched. */
    rule_id: model.text().nullable(),
    base: model.number(),
    amount: model.number(),
    tax: model.number(),
    /** How it came about, for people to read. */
    explanation: model.json(),
  })
  .indexes([{ on: ["seller_order_id", "seller_order_line_id", "payee"], unique: true }])
