import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { PRODUCT_INDEX } from "../cards/search-index"

const PAGE = 500

type Row = { product_id: string; search_document: { id: string } | null }

/**
 * The products that buyers may find by words. Only the search module writes the whole index, when
 * its definition changed; everything else comes from the queue beside the product cards, which no
 * crash empties. Nothing subscribes to events.
 */
export default defineSearchIndex({
  name: PRODUCT_INDEX,
  entity: "product_card",
  fields: search.define({
    id: search.keyword().filterable(),
    title: search.text().searchable({ weight: 3 }),
    codes: search.keyword().array().searchable({ weight: 3 }),
    seller: search.text().searchable({ weight: 2 }),
    category: search.text().searchable({ weight: 2 }),
    subtitle: search.text().searchable({ weight: 1.5 }),
    material: search.text().searchable({ weight: 1.5 }),
    description: search.text().searchable({ weight: 1 }),
    audience: search.keyword().array().filterable(),
  }),
  settings: { typo_tolerance: { enabled: true } },
  seed: async function* ({ container, last_key }) {
    let after = last_key ?? ""
    for (;;) {
      const { data } = await container.query.graph({
        entity: "product_card",
        fields: ["product_id", "search_document"],
        filters: { product_id: { $gt: after } },
        pagination: { take: PAGE, skip: 0, order: { product_id: "ASC" } },
      })
      const rows: Row[] = data
      const documents = rows.flatMap(({ search_document }) => search_document ?? [])
      if (documents.length > 0) {
        yield [{ action: "upsert", documents }]
      }
      const last = rows.at(-1)
      if (!last || rows.length < PAGE) {
        return
      }
      after = last.product_id
    }
  },
})
