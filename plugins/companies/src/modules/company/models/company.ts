import { model } from "@medusajs/framework/utils"
import { COMPANY_KINDS, COMPANY_STATUSES } from "../../../http/company"
import { CompanyLocation } from "./company-location"
import { CompanyTaxId } from "./company-tax-id"

/** One company, whatever its kind. Its legal facts are what verification looks at. */
export const Company = model
  .define("company", {
    id: model.id({ prefix: "comp" }).primaryKey(),
    kind: model.enum([...COMPANY_KINDS]),
    status: model.enum([...COMPANY_STATUSES]).default("active"),
    handle: model.text(),
    legal_name: model.text().searchable(),
    trading_name: model.text().searchable(),
    registration_number: model.text().nullable(),
    country_code: model.text(),
    website: model.text().nullable(),
    email: model.text(),
    phone: model.text().nullable(),
    description: model.text().nullable(),
    industries: model.array(),
    currencies: model.array(),
    logo_url: model.text().nullable(),
    logo_file_id: model.text().nullable(),
    /** Written by the outcome of verification only; `verified_until` is when it has to be redone. */
    verification_level: model.number().default(0),
    verified_until: model.dateTime().nullable(),
    /** The auth identity and kind that signed up, so that a repeated sign-up is the same company. */
    sign_up_key: model.text().nullable(),
    tax_ids: model.hasMany(() => CompanyTaxId, { mappedBy: "company" }),
    locations: model.hasMany(() => CompanyLocation, { mappedBy: "company" }),
  })
  .indexes([
    { on: ["handle"], unique: true },
    { on: ["sign_up_key"], unique: true },
    { on: ["kind", "status", "verification_level"] },
  ])
