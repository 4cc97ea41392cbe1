import {
  containing,
  filterSql,
  ignored,
  isTrue,
  moment,
  oneOf,
  related,
  type FilterTerm,
} from "./filter-sql"

/** Context of prices, taxes and channels: it chooses no rows. */
const CONTEXT: Record<string, FilterTerm> = {
  region_id: ignored,
  country_code: ignored,
  province: ignored,
  cart_id: ignored,
  // There is one marketplace channel; what a buyer sees is decided by the listing.
  sales_channel_id: ignored,
  // Nothing that was deleted is shown.
  deleted_at: ignored,
}

const optionsOfVariant: FilterTerm = (where, value) => {
  const wanted = filterSql(
    { ...Object(value) },
    {
      value: oneOf("ov.value"),
      option_id: oneOf("ov.option_id"),
      id: oneOf("ov.id"),
    }
  )
  where.add(
    `exists (select 1 from product_variant_option vo
      join product_option_value ov on ov.id = vo.option_value_id and ov.deleted_at is null
      where vo.variant_id = v.id and ${wanted.sql})`,
    ...wanted.parameters
  )
}

/** The filters that Medusa's store knows for a variant `v`. */
export const VARIANT_TERMS: Readonly<Record<string, FilterTerm>> = {
  ...CONTEXT,
  id: oneOf("v.id"),
  sku: oneOf("v.sku"),
  ean: oneOf("v.ean"),
  upc: oneOf("v.upc"),
  barcode: oneOf("v.barcode"),
  product_id: oneOf("v.product_id"),
  allow_backorder: isTrue("v.allow_backorder"),
  manage_inventory: isTrue("v.manage_inventory"),
  created_at: moment("v.created_at"),
  updated_at: moment("v.updated_at"),
  options: optionsOfVariant,
  q: containing(["v.title", "v.sku", "v.ean", "v.upc", "v.barcode"], "c.title ilike ?"),
}

/** The filters that Medusa's store knows for a product `p`. */
export const PRODUCT_TERMS: Readonly<Record<string, FilterTerm>> = {
  ...CONTEXT,
  id: oneOf("p.id"),
  title: oneOf("p.title"),
  handle: oneOf("p.handle"),
  external_id: oneOf("p.external_id"),
  collection_id: oneOf("p.collection_id"),
  type_id: oneOf("p.type_id"),
  is_giftcard: isTrue("p.is_giftcard"),
  created_at: moment("p.created_at"),
  updated_at: moment("p.updated_at"),
  tags: related(`exists (select 1 from product_tags t
    where t.product_id = p.id and t.product_tag_id = any(?::text[]))`),
  categories: related(`exists (select 1 from product_category_product k
    join product_category own on own.id = k.product_category_id and own.deleted_at is null
      and own.is_active and not own.is_internal
    where k.product_id = p.id and k.product_category_id = any(?::text[]))`),
  options: related(`exists (select 1 from product_product_option o
    where o.product_id = p.id and o.deleted_at is null and o.product_option_id = any(?::text[]))`),
  option_value_id: related(`exists (select 1 from product_variant v
    join product_variant_option vo on vo.variant_id = v.id
    where v.product_id = p.id and v.deleted_at is null
      and vo.option_value_id = any(?::text[]))`),
  variants: (where, value) => {
    const wanted = filterSql({ ...Object(value) }, VARIANT_TERMS)
    where.add(
      `exists (select 1 from product_variant v
        where v.product_id = p.id and v.deleted_at is null and ${wanted.sql})`,
      ...wanted.parameters
    )
  },
  q: containing(
    ["p.title", "p.subtitle", "p.description", "p.handle"],
    `exists (select 1 from product_variant v where v.product_id = p.id and v.deleted_at is null
      and (v.title ilike ? or v.sku ilike ? or v.ean ilike ? or v.barcode ilike ?))`
  ),
}

/** The filters that Medusa's store knows for a product option `o`. */
export const OPTION_TERMS: Readonly<Record<string, FilterTerm>> = {
  deleted_at: ignored,
  id: oneOf("o.id"),
  title: oneOf("o.title"),
  is_exclusive: isTrue("o.is_exclusive"),
  created_at: moment("o.created_at"),
  updated_at: moment("o.updated_at"),
  q: containing(["o.title"], "false"),
}
