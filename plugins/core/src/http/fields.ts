import { z } from "@medusajs/framework/zod"
import { dayOf } from "../shared/day"

/** A point in time; Dates are written as ISO 8601 in UTC. */
export const timestamp = () =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString() : value),
    z.iso.datetime({ offset: true })
  )

/** A day without a time, `YYYY-MM-DD`. */
export const day = () =>
  z.preprocess((value) => (value instanceof Date ? dayOf(value) : value), z.iso.date())

/** One line of text that a person typed: trimmed, without control characters. */
export const line = (max = 200) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !/\p{Cc}/u.test(value), "must not contain control characters")

/** Several lines of text; line breaks and tabs are kept. */
export const text = (max = 4000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !value.includes("\u0000"), "must not contain a null character")

/** ISO 3166-1 alpha-2, lower case as Medusa writes it. */
export const countryCode = () =>
  z
    .string()
    .trim()
    .toLowerCase()
    .refine((code) => COUNTRIES.has(code), "must be an ISO 3166-1 country code such as de")

/** ISO 4217, lower case as Medusa writes it. */
export const currencyCode = () =>
  z
    .string()
    .trim()
    .toLowerCase()
    .refine((code) => CURRENCIES.has(code), "must be an ISO 4217 currency code such as eur")

/** The id of a record, as it appears in a body or a query. */
export const id = () =>
  z
    .string()
    .min(1)
    .max(80)
    .regex(/^[\w-]+$/, "must be an id")

/** An amount of money as a whole number of minor units (cents) of the currency beside it. */
export const minor = () =>
  z.preprocess(
    (value) => (typeof value === "bigint" ? Number(value) : value),
    z.number().int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER)
  )

/** A price or a limit that somebody sets: zero or more, in minor units. */
export const price = () => z.number().int().min(0).max(100_000_000_000)

/** Units of sale in an order, a rule or a stock movement. */
export const quantity = () => z.number().int().min(1).max(10_000_000)

export const email = () => z.email().trim().toLowerCase().max(254)

/** Paging of every list: `limit` at most 100. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
}

/** One value, or several by repeating the parameter or with commas. */
export const several = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((value) =>
      (Array.isArray(value) ? value : [value])
        .flatMap((text) => text.split(","))
        .map((text) => text.trim())
        .filter(Boolean)
    )
    .pipe(z.array(item).min(1).max(50))

/** The numbers beside every list. */
export const pageNumbers = {
  /** Lists of what a whole marketplace does count no further (`countForPage`). */
  count: z.number().int().describe("How many there are; above 10,000 there may be more."),
  limit: z.number().int(),
  offset: z.number().int(),
}

/** The frame of every list's answer. */
export const page = <Name extends string, Item extends z.ZodType>(name: Name, item: Item) =>
  z.object({
    [name]: z.array(item),
    ...pageNumbers,
  } as { [Key in Name]: z.ZodArray<Item> } & {
    count: z.ZodNumber
    limit: z.ZodNumber
    offset: z.ZodNumber
  })

export const ok = z.object({ id: z.string(), object: z.string(), deleted: z.boolean() })

const CURRENCIES = new Set(Intl.supportedValuesOf("currency").map((code) => code.toLowerCase()))

// Every assigned ISO 3166-1 alpha-2 code.
const COUNTRIES = new Set(
  (
    "ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs " +
    "bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee " +
    "eg eh er es et fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm " +
    "hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc " +
    "li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na " +
    "nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw " +
    "sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st sv sx sy sz tc td tf tg th tj tk tl tm tn to " +
    "tr tt tv tw tz ua ug um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw"
  ).split(" ")
)
