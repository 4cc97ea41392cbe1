import { refuse, toDecimal, type RunSql } from "@wholesale/core"
import { PRICE, PRICE_SET, rawNumber, type PriceRow } from "./price-tables"
import { rowIds, type RowIds } from "./row-ids"
import {
  GEO_ZONE,
  SERVICE_ZONE,
  SHIPPING_OPTION,
  SHIPPING_PRICE_SET,
  SHIPPING_RULE,
  SHIPPING_TYPE,
} from "./shipping-tables"
import { upsertRows } from "./table"
import { equipLocation, MANUAL_PROVIDER } from "./write-location"

/** What one way of shipping costs, in minor units by currency: `{"eur": 990n}`. */
export type Amounts = Readonly<Record<string, bigint>>

export type NewShippingOption = {
  name: string
  stock_location_id: string
  /** Empty: wherever the marketplace sells. */
  countries: readonly string[]
  amounts: Amounts
}

const TYPE = {
  id: "sotype_wholesale",
  label: "Shipping",
  description: "How the seller sends its goods",
  code: "wholesale",
}

/**
 * Writes a shipping option with a service zone and a price set of its own.
 * @returns the option's id
 * @throws CONFIGURATION_INVALID without a shipping profile or sales channel
 */
export const writeShippingOption = async (
  run: RunSql,
  option: NewShippingOption,
  now: Date
): Promise<string> => {
  const fulfillment_set_id = await equipLocation(run, option.stock_location_id, now)
  const shipping_profile_id = await marketplaceProfile(run)
  const id = rowIds(now)
  const shipping_option_id = id("so")
  const service_zone_id = id("serzo")
  // The name has to be unique; the option's id makes it so.
  const zone = { id: service_zone_id, name: `Zone of ${shipping_option_id}`, fulfillment_set_id }
  await upsertRows(run, SERVICE_ZONE, [zone], now)
  await writeCountries(run, { service_zone_id, countries: option.countries }, now)
  await upsertRows(run, SHIPPING_TYPE, [TYPE], now)
  const row = {
    id: shipping_option_id,
    name: option.name,
    price_type: "flat" as const,
    service_zone_id,
    shipping_profile_id,
    provider_id: MANUAL_PROVIDER,
    data: { id: "manual-fulfillment" },
    shipping_option_type_id: TYPE.id,
  }
  await upsertRows(run, SHIPPING_OPTION, [row], now)
  await upsertRows(run, SHIPPING_RULE, rulesOf(id, shipping_option_id), now)
  const price_set_id = id("pset")
  await upsertRows(run, PRICE_SET, [{ id: price_set_id }], now)
  const link = { id: id("sops"), shipping_option_id, price_set_id }
  await upsertRows(run, SHIPPING_PRICE_SET, [link], now)
  await upsertRows(run, PRICE, pricesOf(id, price_set_id, option.amounts), now)
  return shipping_option_id
}

export type ShippingOptionChange = {
  shipping_option_id: string
  name?: string
  countries?: readonly string[]
  amounts?: Amounts
}

/** Changes a shipping option that `writeShippingOption` made. What is left out stays. */
export const rewriteShippingOption = async (
  run: RunSql,
  { shipping_option_id: optionId, name, countries, amounts }: ShippingOptionChange,
  now: Date
): Promise<void> => {
  const [option] = await run<{ service_zone_id: string; price_set_id: string }>(
    `update shipping_option o set name = coalesce(?, o.name), updated_at = ?::timestamptz
     from shipping_option_price_set l
     where o.id = ? and l.shipping_option_id = o.id and l.deleted_at is null
     returning o.service_zone_id, l.price_set_id`,
    [name ?? null, now.toISOString(), optionId]
  )
  if (countries) {
    const { service_zone_id } = option
    await writeCountries(run, { service_zone_id, countries }, now)
  }
  if (amounts) {
    await run("delete from price where price_set_id = ?", [option.price_set_id])
    await upsertRows(run, PRICE, pricesOf(rowIds(now), option.price_set_id, amounts), now)
  }
}

/** Takes a shipping option out of use, as Medusa does; orders that name it still find it. */
export const retireShippingOption = async (
  run: RunSql,
  shippingOptionId: string,
  now: Date
): Promise<void> => {
  await run("update shipping_option set deleted_at = ?::timestamptz where id = ?", [
    now.toISOString(),
    shippingOptionId,
  ])
}

/** The dashboard and the store look for these two: it is no return, and buyers may choose it. */
const rulesOf = (id: RowIds, shipping_option_id: string) =>
  [
    ["is_return", "false"],
    ["enabled_in_store", "true"],
  ].map(([attribute, value]) => ({
    id: id("sorul"),
    attribute,
    operator: "eq" as const,
    value,
    shipping_option_id,
  }))

const pricesOf = (id: RowIds, price_set_id: string, amounts: Amounts): PriceRow[] =>
  Object.entries(amounts).map(([currency_code, minor]) => {
    const { value } = rawNumber(toDecimal(minor, currency_code))
    return {
      id: id("price"),
      price_set_id,
      currency_code,
      amount: value,
      raw_amount: rawNumber(value),
      min_quantity: null,
      raw_min_quantity: null,
      max_quantity: null,
      raw_max_quantity: null,
      rules_count: 0,
    }
  })

type Zone = { service_zone_id: string; countries: readonly string[] }

const writeCountries = async (run: RunSql, { service_zone_id, countries }: Zone, now: Date) => {
  await run("delete from geo_zone where service_zone_id = ?", [service_zone_id])
  const id = rowIds(now)
  const codes = countries.length > 0 ? countries : await marketCountries(run)
  await upsertRows(
    run,
    GEO_ZONE,
    codes.map((country_code) => ({
      id: id("fgz"),
      type: "country" as const,
      country_code,
      service_zone_id,
    })),
    now
  )
}

const marketCountries = async (run: RunSql): Promise<string[]> => {
  const rows = await run<{ iso_2: string }>(
    `select iso_2 from region_country where region_id is not null and deleted_at is null
     order by iso_2`
  )
  return rows.map(({ iso_2 }) => iso_2)
}

/** The shipping profile that everything is sent by. @throws CONFIGURATION_INVALID */
export const marketplaceProfile = async (run: RunSql): Promise<string> => {
  const [profile] = await run<{ id: string }>(
    `select id from shipping_profile where deleted_at is null
     order by type = 'default' desc, created_at limit 1`
  )
  if (!profile) {
    throw refuse("CONFIGURATION_INVALID", "The store has no shipping profile")
  }
  return profile.id
}
