import { model } from "@medusajs/framework/utils"
import { CART_STATUSES } from "../../../http/cart"

/** Whose a Medusa cart is: one company's, made by one of its members. */
export const CompanyCart = model
  .define("company_cart", {
    cart_id: model.text().primaryKey(),
    company_id: model.text(),
    /** The customer who made it; nobody else sees it unless it is shared. */
    created_by: model.text(),
    name: model.text(),
    shared: model.boolean().default(true),
    po_number: model.text().nullable(),
    /** The company's address that the goods go to. */
    location_id: model.text().nullable(),
    status: model.enum([...CART_STATUSES]).default("open"),
    /** The cart that was ordered in part, when this one holds the rest of it. */
    split_from: model.text().nullable(),
  })
  .indexes([{ on: ["company_id", "status"] }, { on: ["split_from"] }])
