import type { OwnProduct } from "./own-products"

export type ProductCall = { route: string; path: string; body?: unknown }

const NO = "not-there"

/** Every open page of Medusa's that takes an id, called with the ids of somebody else's product. */
export const pathCalls = (theirs: OwnProduct, own: OwnProduct): ProductCall[] => {
  const [variant] = theirs.variants
  const [item] = theirs.items
  const base = "/admin/products/:id"
  const variantBase = `${base}/variants/:variant_id`
  const itemBase = "/admin/inventory-items/:id"
  const rows: [string, Record<string, string>, unknown?][] = [
    [`GET ${base}`, { id: theirs.id }],
    [`POST ${base}`, { id: theirs.id }, { title: "Mine" }],
    [`DELETE ${base}`, { id: theirs.id }],
    [`GET ${base}/options`, { id: theirs.id }],
    [`POST ${base}/options/batch`, { id: theirs.id }, { remove: theirs.options }],
    [
      `POST ${base}/images/:image_id/variants/batch`,
      { id: theirs.id, image_id: theirs.images[0] },
      { add: theirs.variants },
    ],
    [
      `POST ${base}/images/:image_id/variants/batch`,
      { id: own.id, image_id: theirs.images[0] },
      { add: own.variants },
    ],
    [`GET ${base}/variants`, { id: theirs.id }],
    [
      `POST ${base}/variants`,
      { id: theirs.id },
      { title: "XL", options: { Size: "XL" }, prices: [] },
    ],
    [`POST ${base}/variants/batch`, { id: theirs.id }, { delete: theirs.variants }],
    ...[theirs.id, own.id].flatMap((id): typeof rows => [
      [`GET ${variantBase}`, { id, variant_id: variant }],
      [`POST ${variantBase}`, { id, variant_id: variant }, { title: "Mine" }],
      [`DELETE ${variantBase}`, { id, variant_id: variant }],
      [`POST ${variantBase}/images/batch`, { id, variant_id: variant }, { add: own.images }],
      [
        `POST ${variantBase}/inventory-items`,
        { id, variant_id: variant },
        { inventory_item_id: own.items[0], required_quantity: 1 },
      ],
      [
        `POST ${variantBase}/inventory-items/:inventory_item_id`,
        { id, variant_id: variant, inventory_item_id: item },
        { required_quantity: 2 },
      ],
      [
        `DELETE ${variantBase}/inventory-items/:inventory_item_id`,
        { id, variant_id: variant, inventory_item_id: item },
      ],
    ]),
    [
      `DELETE ${variantBase}/inventory-items/:inventory_item_id`,
      { id: own.id, variant_id: own.variants[0], inventory_item_id: item },
    ],
    [
      `POST ${base}/variants/inventory-items/batch`,
      { id: theirs.id },
      { delete: [{ variant_id: variant, inventory_item_id: item }] },
    ],
    [`GET ${itemBase}`, { id: item }],
    [`POST ${itemBase}`, { id: item }, { title: "Mine" }],
    [`DELETE ${itemBase}`, { id: item }],
    [`GET ${itemBase}/location-levels`, { id: item }],
    [`POST ${itemBase}/location-levels`, { id: item }, { location_id: own.location }],
    [`POST ${itemBase}/location-levels/batch`, { id: item }, { delete: theirs.levels }],
    ...[theirs.location, own.location].flatMap((location_id): typeof rows => [
      [
        `POST ${itemBase}/location-levels/:location_id`,
        { id: item, location_id },
        { stocked_quantity: 1 },
      ],
      [`DELETE ${itemBase}/location-levels/:location_id`, { id: item, location_id }],
    ]),
    [
      `POST ${itemBase}/location-levels/:location_id`,
      { id: own.items[0], location_id: theirs.location },
      { stocked_quantity: 1 },
    ],
    ["GET /admin/stock-locations/:id", { id: theirs.location }],
    ["POST /admin/stock-locations/:id", { id: theirs.location }, { name: "Mine" }],
    ["GET /admin/reservations/:id", { id: NO }],
    ["GET /admin/shipping-options/:id", { id: NO }],
    ["GET /admin/sales-channels/:id", { id: NO }],
  ]
  return rows.map(([route, ids, body]) => ({
    route,
    path: route.split(" ")[1].replace(/:(\w+)/g, (_, name: string) => ids[name]),
    body,
  }))
}

/** Every body that takes ids, sent to one's own pages with somebody else's among them. */
export const bodyCalls = (own: OwnProduct, theirs: OwnProduct): ProductCall[] => {
  const base = `/admin/products/${own.id}`
  const [variant] = own.variants
  const [item] = own.items
  const level = { inventory_item_id: item, location_id: own.location, stocked_quantity: 1 }
  const rows: [string, unknown][] = [
    [base, { images: [{ id: theirs.images[0], url: "https://images.example/one.png" }] }],
    [`${base}/variants/batch`, { update: [{ id: variant }, { id: theirs.variants[0] }] }],
    [`${base}/variants/batch`, { delete: [theirs.variants[0]] }],
    [
      `${base}/variants/batch`,
      {
        update: [
          { id: variant, prices: [{ id: theirs.prices[0], currency_code: "eur", amount: 1 }] },
        ],
      },
    ],
    [
      `${base}/variants/${variant}`,
      { prices: [{ id: theirs.prices[0], currency_code: "eur", amount: 1 }] },
    ],
    [
      `${base}/variants/${variant}/inventory-items`,
      { inventory_item_id: theirs.items[0], required_quantity: 1 },
    ],
    [
      `${base}/variants/inventory-items/batch`,
      {
        create: [{ variant_id: variant, inventory_item_id: theirs.items[0], required_quantity: 1 }],
      },
    ],
    [
      `${base}/variants/inventory-items/batch`,
      {
        update: [{ variant_id: theirs.variants[0], inventory_item_id: item, required_quantity: 1 }],
      },
    ],
    [`${base}/variants/${variant}/images/batch`, { add: [theirs.images[0]] }],
    [`${base}/images/${own.images[0]}/variants/batch`, { add: [theirs.variants[0]] }],
    [`${base}/options/batch`, { remove: [theirs.options[0]] }],
    [
      `${base}/options/batch`,
      { update: [{ product_option_id: theirs.options[0], add: [{ value: "Mine" }] }] },
    ],
    [
      `${base}/options/batch`,
      { update: [{ product_option_id: own.options[0], add: [theirs.values[0]] }] },
    ],
    [`/admin/inventory-items/${item}/location-levels`, { location_id: theirs.location }],
    [
      `/admin/inventory-items/${item}/location-levels/batch`,
      { create: [{ location_id: theirs.location }] },
    ],
    [`/admin/inventory-items/${item}/location-levels/batch`, { delete: [theirs.levels[0]] }],
    [
      "/admin/inventory-items/location-levels/batch",
      { update: [level, { ...level, inventory_item_id: theirs.items[0] }] },
    ],
    [
      "/admin/inventory-items/location-levels/batch",
      { update: [{ ...level, location_id: theirs.location }] },
    ],
    ["/admin/inventory-items/location-levels/batch", { delete: [theirs.levels[0]] }],
    [
      "/admin/inventory-items",
      { sku: "MINE", location_levels: [{ location_id: theirs.location, stocked_quantity: 1 }] },
    ],
  ]
  return rows.map(([path, body]) => ({ route: "", path, body }))
}
