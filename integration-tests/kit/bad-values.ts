import { z } from "@medusajs/framework/zod"

/** What JSON can carry. */
export type Json = null | boolean | number | string | Json[] | { [field: string]: Json }

/** The part of JSON Schema that the routes' validators make use of. */
type Shape = {
  type?: string
  properties?: Record<string, Shape>
  required?: string[]
  items?: Shape
  enum?: Json[]
  const?: Json
  anyOf?: Shape[]
  format?: string
  pattern?: string
  minLength?: number
  minimum?: number
}

/** One way to be wrong: what is wrong, and the input that is right otherwise. */
export type Bad = { what: string; input: Json }

const LONG = "x".repeat(10_000)
const NULL_BYTE = "a long text \u0000 with a null byte"

/** Texts whose rule JSON Schema does not express, by the name of their field. */
const BY_NAME: Record<string, { right: Json; wrong: Json[] }> = {
  country_code: { right: "de", wrong: ["xx", "deu", "germany", ""] },
  country: { right: "de", wrong: ["xx", "deu"] },
  currency_code: { right: "eur", wrong: ["zzz", "euro", ""] },
  countries: { right: ["de"], wrong: [["xx"], ["deu"]] },
  origin_country: { right: "de", wrong: ["xx", "deu"] },
  hs_code: { right: "6109.10", wrong: ["6109.1.0", "textile"] },
  starts_at: { right: "2030-01-01T00:00:00Z", wrong: ["2030-13-01", "soon"] },
  ends_at: { right: "2030-02-01T00:00:00Z", wrong: ["2030-13-01", "soon"] },
  delivered_at: { right: "2026-01-01T00:00:00Z", wrong: ["2030-13-01", "soon"] },
  at: { right: "2026-01-01T00:00:00Z", wrong: ["2030-13-01", "soon"] },
  starts_on: { right: "2030-01-01", wrong: ["2030-13-01", "soon"] },
  ready_on: { right: "2030-02-01", wrong: ["2030-13-01", "soon"] },
  expected_ship_on: { right: "2030-01-01", wrong: ["2030-13-01", "soon"] },
  currencies: { right: ["eur"], wrong: [["zzz"], ["euro"], ["eur", "e"]] },
  valid_from: { right: "2026-01-01", wrong: ["2026-13-01", "2026-02-30", "soon"] },
  valid_to: { right: "2030-01-01", wrong: ["2030-13-01", "2025-12-31", "never"] },
  valid_until: { right: "2030-01-01", wrong: ["2030-13-01", "never"] },
  placed_on: { right: "2030-01-01", wrong: ["2030-13-01", "soon"] },
  received_on: { right: "2026-01-01", wrong: ["2026-13-01", "soon"] },
  paid_on: { right: "2026-01-01", wrong: ["2026-13-01", "soon"] },
  month: { right: "2026-01", wrong: ["2026-13", "2026-1", "soon"] },
  reserve_percent: { right: "10", wrong: ["many", "101", "-1"] },
  seller_country: { right: "de", wrong: ["xx", "deu"] },
  percent: { right: "12.5", wrong: ["many", "12,5", "1.23456"] },
  commission_tax_rate: { right: "19", wrong: ["many", "119", "-1"] },
  terms: {
    right: { kind: "percentage", percent: "10" },
    wrong: [
      { kind: "gift" },
      { kind: "percentage", percent: "many" },
      { kind: "tiered", tiers: [] },
    ],
  },
  hold_days_by_country: { right: { us: 730 }, wrong: [{ us: -1 }, { us: "long" }] },
  publish_at: { right: "2030-01-01T00:00:00Z", wrong: ["2030-13-01", "soon"] },
  expires_on: { right: "2030-01-01", wrong: ["2030-13-01", "tomorrow"] },
  p256dh: { right: "A".repeat(87), wrong: ["short", "+".repeat(87)] },
  auth: { right: "A".repeat(22), wrong: ["short", "+".repeat(22)] },
}

/** Texts of a form that no name tells. */
const BY_PATTERN: Record<string, string> = {
  "^[\\w-]+\\.[\\w-]+\\.[\\w-]+$": "aaaa.bbbb.cccc",
  "^\\/[\\w/-]+(:\\w+)?$": "/sales",
}

/** Fields that exclude others: a right input leaves them out. */
const EITHER_OR = new Set(["rows", "address", "sign_in_token"])

const shapeOf = (schema: z.ZodType): Shape =>
  JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })))

/** An input with every field that a schema accepts, each with a right value. */
export const rightInput = (schema: z.ZodType): Json => sample(shapeOf(schema))

const sample = (shape: Shape, name = ""): Json => {
  if (Object.hasOwn(BY_NAME, name)) {
    return BY_NAME[name].right
  }
  const { type, properties, items, anyOf, minLength = 3, minimum = 1 } = shape
  if (shape.const !== undefined || shape.enum) {
    return shape.const ?? shape.enum?.[0] ?? null
  }
  if (anyOf) {
    return sample(anyOf.find((one) => one.type !== "null") ?? {}, name)
  }
  switch (type) {
    case "object":
      return Object.fromEntries(
        Object.entries(properties ?? {})
          .filter(([field]) => !EITHER_OR.has(field))
          .map(([field, one]) => [field, sample(one, field)])
      )
    case "array":
      return [sample(items ?? {}, name)]
    case "boolean":
      return true
    case "integer":
    case "number":
      return Math.max(minimum, 1)
    default:
      return BY_PATTERN[shape.pattern ?? ""] ?? text(shape.format, minLength)
  }
}

const text = (format: string | undefined, length: number) => {
  if (format === "email") {
    return "somebody.new@example.com"
  }
  return format === "uri" ? "https://example.com" : "a".repeat(Math.max(length, 3))
}

/** Every way to be wrong in a body: types, ranges, texts, missing and unknown fields, no object. */
export const badBodies = (schema: z.ZodType): Bad[] => {
  const shape = shapeOf(schema)
  return [
    { what: "a list", input: [] },
    { what: "a list of bodies", input: [sample(shape)] },
    ...badFields(shape, sample(shape), ""),
  ]
}

const badFields = (shape: Shape, right: Json, at: string): Bad[] => {
  const whole = objectOf(right)
  const fields = Object.entries(shape.properties ?? {})
  const missing = (shape.required ?? []).map((field) => {
    const { [field]: _missing, ...rest } = whole
    return { what: `without ${at}${field}`, input: rest }
  })
  return [
    { what: `unknown ${at}field`, input: { ...whole, no_such_field: "x" } },
    ...missing,
    ...fields.flatMap(([field, one]) =>
      badValues(one, field, whole[field], `${at}${field}`).map(({ what, input }) => ({
        what,
        input: { ...whole, [field]: input },
      }))
    ),
  ]
}

const badValues = (shape: Shape, name: string, right: Json, at: string): Bad[] => {
  const variants = shape.anyOf ?? [shape]
  const accepted = variants.flatMap(kindsOf)
  const wrongTypes = WRONG_TYPES.filter((value) => !accepted.includes(kindOf(value)))
  const wrong = [...wrongTypes, ...variants.flatMap(outOfRange), ...(BY_NAME[name]?.wrong ?? [])]
  const inside = variants.flatMap((one) => badInside(one, name, right, at))
  return [...wrong.map((input) => ({ what: `${at} = ${short(input)}`, input })), ...inside]
}

/** Wrong values in the fields of an object, or in the entries of a list. */
const badInside = (shape: Shape, name: string, right: Json, at: string): Bad[] => {
  if (shape.type === "object") {
    return badFields(shape, right, `${at}.`)
  }
  if (shape.type !== "array" || !shape.items || !Array.isArray(right)) {
    return []
  }
  const entries =
    shape.items.type === "object"
      ? badFields(shape.items, right[0], `${at}[].`)
      : badValues(shape.items, name === "currencies" ? "" : name, right[0], `${at}[]`)
  return [
    ...entries.map(({ what, input }) => ({ what, input: [input] })),
    { what: `${at} with 1000 entries`, input: Array.from({ length: 1000 }, () => right[0]) },
  ]
}

const WRONG_TYPES: Json[] = [null, true, 12.5, "no such value", [], ["x"], {}, { a: 1 }]

const outOfRange = (shape: Shape): Json[] => {
  if (shape.enum || shape.const !== undefined) {
    return ["no such value", "", LONG]
  }
  switch (shape.type ?? "string") {
    case "integer":
    case "number":
      return [-1, 1.5, 1e15]
    case "string":
      return [LONG, NULL_BYTE, ...(shape.format || shape.pattern ? ["not / this"] : [])]
    default:
      return []
  }
}

const kindsOf = ({ type, enum: values, const: value }: Shape): string[] => {
  if (value !== undefined || values) {
    return [value, ...(values ?? [])].map((one) => kindOf(one ?? null))
  }
  return [type === "integer" ? "number" : (type ?? "string")]
}

const kindOf = (value: Json): string => {
  if (value === null) {
    return "null"
  }
  return Array.isArray(value) ? "array" : typeof value
}

const objectOf = (value: Json): Record<string, Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? value : {}

const short = (value: Json) => {
  const written = JSON.stringify(value)
  return written.length > 40 ? `${written.slice(0, 40)}… (${written.length})` : written
}

/** Every way to be wrong in a query, as query strings. */
export const badQueries = (schema: z.ZodType): string[] => {
  const fields = shapeOf(schema).properties ?? {}
  return [
    "no_such_parameter=1",
    ...Object.entries(fields).flatMap(([name, shape]) =>
      queryValues(name, shape).map((value) => `${name}${value}`)
    ),
  ]
}

const queryValues = (name: string, shape: Shape): string[] => {
  const always = ["[a]=1", "=1&{n}=2", `=${LONG}`, "=%00", "=a%00b"]
  const numeric = ["=abc", "=-1", "=1.5", "=1e99", "=NaN", "=999999999"]
  const counted = name === "limit" || name === "offset" || name === "level"
  const listed = shape.enum || Object.hasOwn(BY_NAME, name) ? ["=no-such-value"] : []
  return [...always.map((value) => value.replace("{n}", name)), ...(counted ? numeric : listed)]
}

/** Values that no identifier in a path can have, as they are written in a URL. */
export const BAD_PARAMETERS = [
  "%00",
  "a%00b",
  "%ff",
  "%E0%A4%A",
  "%F0%9F%98%80",
  "x".repeat(5000),
  "..%2f..%2fetc",
  "'%20or%20'1'='1",
  "-1",
  "99999999999999999999",
  "[object%20Object]",
]
