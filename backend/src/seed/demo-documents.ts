import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE, type ListingModuleService, type WrittenProduct } from "@wholesale/catalog"
import { storeDocumentFile } from "@wholesale/catalog/documents/store-document"
import { SYSTEM } from "@wholesale/companies"
import type { Family, Range } from "./demo-ranges/range"
import { simplePdf } from "./pdf"

export type DocumentedSeller = { id: string; name: string }

/** A data sheet for every product of a manufacturer; all products of a family share its file. */
export const seedDocuments = async (
  container: MedusaContainer,
  seller: DocumentedSeller,
  range: Range,
  written: readonly WrittenProduct[]
): Promise<void> => {
  const perFamily = range.series.length
  const files = await Promise.all(
    range.families.map((family) =>
      storeDocumentFile(container, {
        name: `${range.sku} ${family.title}.pdf`,
        content: sheetOf(seller.name, range, family),
      })
    )
  )
  await container.resolve<ListingModuleService>(LISTING_MODULE).createProductDocuments(
    files.flatMap((file, index) =>
      written.slice(index * perFamily, (index + 1) * perFamily).map(({ product_id }) => ({
        ...file,
        product_id,
        seller_id: seller.id,
        title: "Data sheet",
        created_by: SYSTEM.actor_id,
      }))
    )
  )
}

const sheetOf = (maker: string, range: Range, family: Family) =>
  simplePdf(`Data sheet: ${family.title}`, [
    maker,
    "",
    family.text,
    "",
    `Series: ${range.series.join(", ")}`,
    `${family.option[0]}: ${family.option[1].join(", ")}`,
    `Ordered from ${family.order[0]} pieces, in multiples of ${family.order[1]}`,
    `HS code: ${family.hs_code}`,
    `Lead time: ${family.lead_time_days} days${family.made_to_order ? ", made to order" : ""}`,
  ])
