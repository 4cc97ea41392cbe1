import type { CoreRule } from "@wholesale/core"
import { UPLOAD_RULES } from "./image-uploads"
import { INVENTORY_RULES, LOCATION_RULES } from "./rules-inventory"
import { PRODUCT_RULES, VARIANT_RULES } from "./rules-products"
import { REFERENCE_RULES } from "./rules-reference"

/** What staff of a manufacturer may use of Medusa's own catalogue and stock pages. */
export const CATALOGUE_RULES: readonly CoreRule[] = [
  ...PRODUCT_RULES,
  ...VARIANT_RULES,
  ...INVENTORY_RULES,
  ...LOCATION_RULES,
  ...REFERENCE_RULES,
  ...UPLOAD_RULES,
]
