import { model } from "@medusajs/framework/utils"
import { Company } from "./company"

/** An address that bills or goods go to. */
export const CompanyLocation = model.define("company_location", {
  id: model.id({ prefix: "cloc" }).primaryKey(),
  company: model.belongsTo(() => Company, { mappedBy: "locations" }),
  name: model.text(),
  address_1: model.text(),
  address_2: model.text().nullable(),
  postal_code: model.text(),
  city: model.text(),
  province: model.text().nullable(),
  country_code: model.text(),
  phone: model.text().nullable(),
  is_bill_to: model.boolean().default(false),
  is_ship_to: model.boolean().default(true),
})
