/** The columns of a card that come from its source, with their types. */
export const CARD_COLUMNS = {
  product_id: "text",
  seller_id: "text",
  seller_handle: "text",
  seller_name: "text",
  handle: "text",
  title: "text",
  subtitle: "text",
  description_short: "text",
  thumbnail: "text",
  status: "text",
  sellable: "boolean",
  sellable_until: "timestamptz",
  reasons: "text[]",
  audience: "text[]",
  price_audience: "text[]",
  category_ids: "text[]",
  collection_id: "text",
  type_id: "text",
  tag_ids: "text[]",
  origin_country: "text",
  lead_time_days: "integer",
  supply: "text",
  min_quantity: "integer",
  available: "integer",
  in_stock: "boolean",
  certifications: "text[]",
  rating_average: "real",
  rating_count: "integer",
  variant_count: "integer",
  variant_ids: "text[]",
  skus: "text[]",
  gtins: "text[]",
  from_prices: "jsonb",
  search_document: "jsonb",
  listed_at: "timestamptz",
} as const

const names = Object.keys(CARD_COLUMNS)

/** All columns, as a list for `insert` or `select`; with an alias before each if given. */
export const columnList = (alias?: string) =>
  names.map((name) => (alias ? `${alias}.${name}` : name)).join(", ")

/** The columns with their types, for the function that returns them. */
export const columnTypes = () =>
  Object.entries(CARD_COLUMNS)
    .map(([name, type]) => `${name} ${type}`)
    .join(", ")

/** Takes over every column but the key in an upsert. */
export const takeOver = () =>
  names
    .filter((name) => name !== "product_id")
    .map((name) => `${name} = excluded.${name}`)
    .join(", ")
