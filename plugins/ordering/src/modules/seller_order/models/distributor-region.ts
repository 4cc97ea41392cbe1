import { model } from "@medusajs/framework/utils"

/** A region whose orders a distributor may read, by where the goods go. */
export const DistributorRegion = model
  .define("distributor_region", {
    id: model.id({ prefix: "dreg" }).primaryKey(),
    company_id: model.text(),
    country_code: model.text(),
    /** Beginning of the postal codes; null for the whole country. */
    postal_prefix: model.text().nullable(),
  })
  .indexes([{ on: ["company_id", "country_code"] }])
