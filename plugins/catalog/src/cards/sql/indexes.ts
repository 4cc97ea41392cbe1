/** Indexes on arrays, which the data model language does not know. */
export const CARD_INDEXES = [
  "create index if not exists product_card_audience on product_card using gin (audience)",
  // Newest first, and counting, without a look at the table.
  `create index if not exists product_card_newest on product_card (listed_at desc, product_id)
     include (audience, sellable_until) where sellable`,
  "create index if not exists search_word_alike on search_word using gin (word gin_trgm_ops)",
  "create index if not exists product_card_category_ids on product_card using gin (category_ids)",
] as const
