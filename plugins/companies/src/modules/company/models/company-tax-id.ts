import { model } from "@medusajs/framework/utils"
import { TAX_ID_TYPES } from "../../../http/company"
import { Company } from "./company"

export const CompanyTaxId = model.define("company_tax_id", {
  id: model.id({ prefix: "ctax" }).primaryKey(),
  company: model.belongsTo(() => Company, { mappedBy: "tax_ids" }),
  type: model.enum([...TAX_ID_TYPES]),
  value: model.text(),
  country_code: model.text(),
})
