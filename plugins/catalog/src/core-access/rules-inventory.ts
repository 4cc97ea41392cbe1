import { z } from "@medusajs/framework/zod"
import { runQuery, type CoreRule, type NarrowingCall, type Principal } from "@wholesale/core"
import { id } from "@wholesale/core/http/fields"
import { ownList, ownRead, ownWrite } from "./define-rule"
import { ITEM_FIELDS, LEVEL_FIELDS, LOCATION_FIELDS, RESERVATION_FIELDS } from "./fields"
import { sellerOf, type Named } from "./ownership"

type Params = Record<string, string>

const plain = () => z.unknown().optional()

const item = (params: Params): Named[] => [{ kind: "item", id: params.id }]
const itemAt = (params: Params): Named[] => [
  ...item(params),
  { kind: "location", id: params.location_id },
]

/** Where the caller's stock is; core reads an empty list as no rows. */
const ownLocations = async ({ principal, scope }: NarrowingCall<Principal>): Promise<string[]> => {
  const rows = await runQuery<{ id: string }>(
    scope,
    "select stock_location_id as id from seller_location where seller_id = ? and deleted_at is null",
    [sellerOf(principal)]
  )
  return rows.map((row) => row.id)
}

const quantities = { stocked_quantity: plain(), incoming_quantity: plain() }
const level = z.object({ location_id: id(), ...quantities }).strict()
const itemLevel = level.extend({ inventory_item_id: id() })

const itemFields = {
  sku: plain(),
  hs_code: plain(),
  weight: plain(),
  length: plain(),
  height: plain(),
  width: plain(),
  origin_country: plain(),
  mid_code: plain(),
  material: plain(),
  unit_of_measure: plain(),
  title: plain(),
  description: plain(),
  requires_shipping: plain(),
  thumbnail: plain(),
  metadata: plain(),
}

const MOST_LEVELS = 1000

const itemBody = z.object(itemFields).strict()
/** Without a location, nobody would own it. */
const newItemBody = z
  .object({ ...itemFields, location_levels: z.array(level).min(1).max(100) })
  .strict()
const levelBody = z.object(quantities).strict()
const levelsOfItemBody = z
  .object({
    create: z.array(level).max(MOST_LEVELS).optional(),
    update: z
      .array(level.extend({ id: id().optional() }))
      .max(MOST_LEVELS)
      .optional(),
    delete: z.array(id()).max(MOST_LEVELS).optional(),
    force: z.boolean().optional(),
  })
  .strict()
const levelsBody = z
  .object({
    create: z.array(itemLevel).max(MOST_LEVELS).optional(),
    update: z.array(itemLevel).max(MOST_LEVELS).optional(),
    delete: z.array(id()).max(MOST_LEVELS).optional(),
    force: z.boolean().optional(),
  })
  .strict()

const locations = (levels: readonly { location_id: string }[]): Named[] =>
  levels.map(({ location_id }) => ({ kind: "location", id: location_id }))

/** Inventory items, and what is in stock of them at the seller's own locations. */
export const INVENTORY_RULES: readonly CoreRule[] = [
  ownList("/admin/inventory-items", ITEM_FIELDS, async (call) => ({
    location_levels: { location_id: await ownLocations(call) },
  })),
  ownWrite({
    path: "/admin/inventory-items",
    fields: ITEM_FIELDS,
    owns: () => [],
    body: newItemBody,
    names: ({ location_levels }) => locations(location_levels),
  }),
  ownRead({ path: "/admin/inventory-items/:id", fields: ITEM_FIELDS, owns: item }),
  ownWrite({
    path: "/admin/inventory-items/:id",
    fields: ITEM_FIELDS,
    owns: item,
    body: itemBody,
  }),
  ownWrite({ method: "DELETE", path: "/admin/inventory-items/:id", fields: [], owns: item }),
  ownRead({
    path: "/admin/inventory-items/:id/location-levels",
    fields: LEVEL_FIELDS,
    owns: item,
  }),
  ownWrite({
    path: "/admin/inventory-items/:id/location-levels",
    fields: ITEM_FIELDS,
    owns: item,
    body: level,
    names: (body) => locations([body]),
  }),
  ownWrite({
    path: "/admin/inventory-items/:id/location-levels/batch",
    fields: LEVEL_FIELDS,
    owns: item,
    body: levelsOfItemBody,
    names: ({ create = [], update = [], delete: removed = [] }, params) => [
      ...locations([...create, ...update]),
      ...[...removed, ...update.flatMap((changed) => changed.id ?? [])].map((named) => ({
        kind: "level" as const,
        id: named,
        within: params.id,
      })),
    ],
  }),
  ownWrite({
    path: "/admin/inventory-items/:id/location-levels/:location_id",
    fields: ITEM_FIELDS,
    owns: itemAt,
    body: levelBody,
  }),
  ownWrite({
    method: "DELETE",
    path: "/admin/inventory-items/:id/location-levels/:location_id",
    fields: ITEM_FIELDS,
    owns: itemAt,
  }),
  ownWrite({
    path: "/admin/inventory-items/location-levels/batch",
    fields: LEVEL_FIELDS,
    owns: () => [],
    body: levelsBody,
    names: ({ create = [], update = [], delete: removed = [] }) => [
      ...locations([...create, ...update]),
      ...[...create, ...update].map(({ inventory_item_id }) => ({
        kind: "item" as const,
        id: inventory_item_id,
      })),
      ...removed.map((named) => ({ kind: "level" as const, id: named })),
    ],
  }),
  ownList("/admin/reservations", RESERVATION_FIELDS, async (call) => ({
    location_id: await ownLocations(call),
  })),
  ownRead({
    path: "/admin/reservations/:id",
    fields: RESERVATION_FIELDS,
    owns: (params) => [{ kind: "reservation", id: params.id }],
  }),
]

const locationBody = z
  .object({
    name: plain(),
    address: z
      .object({
        address_1: plain(),
        address_2: plain(),
        company: plain(),
        city: plain(),
        country_code: plain(),
        phone: plain(),
        postal_code: plain(),
        province: plain(),
      })
      .strict()
      .optional(),
    metadata: plain(),
  })
  .strict()

const location = (params: Params): Named[] => [{ kind: "location", id: params.id }]

/** The seller's stock locations. What they send to, and at what price, is on our own pages. */
export const LOCATION_RULES: readonly CoreRule[] = [
  ownList("/admin/stock-locations", LOCATION_FIELDS, async (call) => ({
    id: await ownLocations(call),
  })),
  ownWrite({
    path: "/admin/stock-locations",
    fields: LOCATION_FIELDS,
    owns: () => [],
    body: locationBody,
  }),
  ownRead({ path: "/admin/stock-locations/:id", fields: LOCATION_FIELDS, owns: location }),
  ownWrite({
    path: "/admin/stock-locations/:id",
    fields: LOCATION_FIELDS,
    owns: location,
    body: locationBody,
  }),
]
