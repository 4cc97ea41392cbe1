import { Client } from "../kit/client"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(180_000)

let server: TestServer
let client: Client

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
})

afterAll(async () => {
  await server?.stop()
})

const post = async (path: string, body: object, as = server.cast.operators.admin) => {
  const answer = await client.post(`/admin${path}`, body, { as })
  expect([path, answer.status, answer.status < 300 ? "" : answer.text]).toEqual([
    path,
    answer.status,
    "",
  ])
  return Object(answer.body)
}

/** The rows that a location and a shipping option consist of, without what names them. */
const rowsOf = async (locationId: string, optionId: string) => {
  const tables: [table: string, condition: string][] = [
    ["stock_location", "id = $1"],
    ["stock_location_address", "id = (select address_id from stock_location where id = $1)"],
    ["sales_channel_stock_location", "stock_location_id = $1"],
    ["location_fulfillment_provider", "stock_location_id = $1"],
    ["location_fulfillment_set", "stock_location_id = $1"],
    ["fulfillment_set", `id = (select z.fulfillment_set_id from service_zone z ${ofOption})`],
    ["service_zone", `id = (select z.id from service_zone z ${ofOption})`],
    ["geo_zone", `service_zone_id = (select z.id from service_zone z ${ofOption})`],
    ["shipping_option", "id = $2"],
    ["shipping_option_rule", "shipping_option_id = $2"],
    ["shipping_option_price_set", "shipping_option_id = $2"],
    ["price_set", `id = ${priceSet}`],
    ["price", `price_set_id = ${priceSet}`],
  ]
  const entries = await Promise.all(
    tables.map(async ([table, condition]) => {
      const rows = await server.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) as row from ${table} t
         where ${condition} and ($1::text is not null and $2::text is not null)`,
        [locationId, optionId]
      )
      return [table, rows.map(({ row }) => shapeOf(row)).sort()]
    })
  )
  return Object.fromEntries(entries)
}

const ofOption = "join shipping_option o on o.service_zone_id = z.id where o.id = $2"
const priceSet =
  "(select price_set_id from shipping_option_price_set where shipping_option_id = $2)"

/** Ids become their prefix and times the fact that there is one; all else has to be the same. */
const shapeOf = (row: Record<string, unknown>) =>
  JSON.stringify(
    Object.entries(row)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([column, value]) => [
        column,
        column.endsWith("_at") ? value !== null : plain(column, value),
      ])
  )

const plain = (column: string, value: unknown) => {
  if (typeof value === "string" && /(^|_)id$/.test(column)) {
    return value.replace(/_[0-9A-Z]{26}$/, "_")
  }
  return column === "name" ? "name" : value
}

it("a seller's location and shipping option are the rows that Medusa's workflows write", async () => {
  const { manufacturerA } = server.cast.companies
  const address = {
    address_1: "Dock 4",
    address_2: null,
    city: "Trieste",
    country_code: "it",
    postal_code: "34123",
    province: null,
    phone: null,
  }
  const { stock_location: ours } = await post(
    "/stock-locations",
    { name: "South", address },
    manufacturerA.members.owner
  )
  const [{ option_id: ourOption, profile_id, channel_id, type_id }] = await server.query<{
    option_id: string
    profile_id: string
    channel_id: string
    type_id: string
  }>(
    `select o.id as option_id, o.shipping_profile_id as profile_id,
       s.default_sales_channel_id as channel_id, o.shipping_option_type_id as type_id
     from seller_shipping_option x join shipping_option o on o.id = x.shipping_option_id, store s
     where x.seller_id = $1`,
    [manufacturerA.id]
  )
  const zones = await server.query<{ country_code: string; currency: string }>(
    `select g.country_code from geo_zone g join shipping_option o
     on o.service_zone_id = g.service_zone_id where o.id = $1`,
    [ourOption]
  )
  const prices = await server.query<{ currency_code: string; amount: string }>(
    `select currency_code, amount from price where price_set_id =
     (select price_set_id from shipping_option_price_set where shipping_option_id = $1)`,
    [ourOption]
  )

  const { stock_location: theirs } = await post("/stock-locations", { name: "Core", address })
  const location = `/stock-locations/${theirs.id}`
  await post(`${location}/sales-channels`, { add: [channel_id] })
  await post(`${location}/fulfillment-providers`, { add: ["manual_manual"] })
  const created = await post(`${location}/fulfillment-sets?fields=*fulfillment_sets`, {
    name: "Core set",
    type: "shipping",
  })
  const [set] = created.stock_location.fulfillment_sets
  const { fulfillment_set } = await post(`/fulfillment-sets/${set.id}/service-zones`, {
    name: "Core zone",
    geo_zones: zones.map(({ country_code }) => ({ type: "country", country_code })),
  })
  const { shipping_option } = await post("/shipping-options", {
    name: "Core option",
    service_zone_id: fulfillment_set.service_zones[0].id,
    shipping_profile_id: profile_id,
    provider_id: "manual_manual",
    price_type: "flat",
    type_id,
    data: { id: "manual-fulfillment" },
    prices: prices.map(({ currency_code, amount }) => ({ currency_code, amount: Number(amount) })),
    rules: [
      { attribute: "is_return", value: "false", operator: "eq" },
      { attribute: "enabled_in_store", value: "true", operator: "eq" },
    ],
  })
  expect(await rowsOf(ours.id, ourOption)).toEqual(await rowsOf(theirs.id, shipping_option.id))
})
