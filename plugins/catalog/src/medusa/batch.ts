import type { InventoryItemRow, LevelRow, VariantInventoryRow } from "./inventory-tables"
import type { ListingRow, RuleRow } from "./listing-tables"
import type { PriceRow, PriceSetRow, VariantPriceSetRow } from "./price-tables"
import type {
  CategoryLinkRow,
  ChannelLinkRow,
  ImageRow,
  OptionRow,
  OptionValueRow,
  ProductOptionRow,
  ProductOptionValueRow,
  ProductRow,
  ProfileLinkRow,
  VariantOptionRow,
  VariantRow,
} from "./product-tables"

/** Every row that a batch of products comes to, by table, and what has to go. */
export type Batch = {
  products: ProductRow[]
  options: OptionRow[]
  option_values: OptionValueRow[]
  product_options: ProductOptionRow[]
  product_option_values: ProductOptionValueRow[]
  images: ImageRow[]
  removed_images: string[]
  /** Products whose categories are exactly those in `category_links`. */
  recategorised: string[]
  category_links: CategoryLinkRow[]
  channel_links: ChannelLinkRow[]
  profile_links: ProfileLinkRow[]
  variants: VariantRow[]
  /** Variants whose option values are exactly those in `variant_options`. */
  reoptioned: string[]
  variant_options: VariantOptionRow[]
  price_sets: PriceSetRow[]
  variant_price_sets: VariantPriceSetRow[]
  prices: PriceRow[]
  removed_prices: string[]
  inventory_items: InventoryItemRow[]
  variant_inventory: VariantInventoryRow[]
  /** Levels whose stock is set. */
  levels: LevelRow[]
  /** Items that exist already and whose stock is set. */
  locked_items: string[]
  listings: ListingRow[]
  rules: RuleRow[]
}

/** A batch without rows. */
export const emptyBatch = (): Batch => ({
  products: [],
  options: [],
  option_values: [],
  product_options: [],
  product_option_values: [],
  images: [],
  removed_images: [],
  recategorised: [],
  category_links: [],
  channel_links: [],
  profile_links: [],
  variants: [],
  reoptioned: [],
  variant_options: [],
  price_sets: [],
  variant_price_sets: [],
  prices: [],
  removed_prices: [],
  inventory_items: [],
  variant_inventory: [],
  levels: [],
  locked_items: [],
  listings: [],
  rules: [],
})
