/** The silhouettes that a product's picture can have. */
export type Shape =
  | "bag"
  | "blocks"
  | "bottle"
  | "bowl"
  | "box"
  | "garment"
  | "jar"
  | "lamp"
  | "pack"
  | "plate"
  | "soap"
  | "tent"
  | "tool"
  | "toy"

/** One kind of product that a manufacturer makes in each of its series. */
export type Family = {
  title: string
  category: string
  shape: Shape
  /** Base wholesale price of the smallest variant, in euro cents. */
  cents: number
  /** Minimum order quantity and order multiple, in units of sale. */
  order: readonly [minimum: number, multiple: number]
  hs_code: string
  lead_time_days: number
  made_to_order?: boolean
  option: readonly [name: string, values: readonly string[]]
  text: string
}

/** What a manufacturer of the demo sells: every family in every series. */
export type Range = {
  /** The company's word in the demo. */
  word: string
  sku: string
  series: readonly string[]
  families: readonly Family[]
}
