import type { SitemapSource } from "@wholesale/core"
import { VISITOR } from "../../buyer/context"
import { visible } from "../cards/visible"

/** Products that somebody sees who is not signed in. */
export const publicProducts = (): SitemapSource => ({
  table: "product_card",
  id: "c.product_id",
  shown: visible(VISITOR),
})
