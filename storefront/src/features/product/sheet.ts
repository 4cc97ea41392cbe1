import type { PageVariantDto } from "@wholesale/catalog/http/discovery"
import type { Quantities } from "@/domain/order-sheet"

/** What both shapes of a product's order sheet work with. */
export type Sheet = {
  variants: PageVariantDto[]
  quantities: Quantities
  currency: string
  buys: boolean
  change: (id: string, quantity: number) => void
  /** Says which variant's prices are looked at. */
  touch: (id: string) => void
}
