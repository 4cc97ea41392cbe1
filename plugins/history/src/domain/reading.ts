import { z } from "@medusajs/framework/zod"
import { line } from "@wholesale/core/http/fields"
import { DATE_ORDERS, DECIMAL_SIGNS } from "../http/past-lines"

const codes = z.array(line(60)).max(200)

/** How the cells of a file are meant. A code may end in `*`, which stands for anything. */
export const readingDto = z
  .object({
    decimal_sign: z.enum(DECIMAL_SIGNS),
    date_order: z.enum(DATE_ORDERS),
    /** Article numbers that are no products: postage, fees, vouchers, tests. */
    charge_codes: codes,
    /** Article numbers that correct the books. */
    adjustment_codes: codes,
  })
  .strict()
export type Reading = z.output<typeof readingDto>

/** Codes that shops and their programs commonly use. */
const CHARGE_CODES = [
  "POST",
  "POSTAGE",
  "DOT",
  "C2",
  "C3",
  "M",
  "MANUAL",
  "D",
  "DISCOUNT",
  "S",
  "SAMPLES",
  "BANK CHARGES",
  "AMAZONFEE",
  "CRUK",
  "FEE*",
  "GIFT",
  "GIFT_*",
  "VOUCHER*",
  "TEST*",
  "SHIPPING*",
  "FREIGHT*",
  "CARRIAGE*",
  "VERSAND*",
  "PORTO*",
  "FRACHT*",
  "RABATT*",
  "GUTSCHEIN*",
]

const ADJUSTMENT_CODES = ["B", "ADJUST*", "KORREKTUR*"]

/** How a file is probably meant, from some of its rows. */
export const guessReading = (sample: { date: string; price: string }[]): Reading => ({
  decimal_sign: sample.some(({ price }) => /,\d{1,2}\D*$/.test(price.trim())) ? "," : ".",
  date_order: guessOrder(sample.map(({ date }) => date)),
  charge_codes: CHARGE_CODES,
  adjustment_codes: ADJUSTMENT_CODES,
})

const guessOrder = (dates: readonly string[]): Reading["date_order"] => {
  const parts = dates.map((date) => date.split(/\D+/).filter(Boolean).map(Number))
  if (parts.some(([first]) => first > 31)) {
    return "ymd"
  }
  return parts.some(([, second]) => second > 12 && second <= 31) ? "mdy" : "dmy"
}

/** Whether an article number is a charge or an adjustment; case and outer spaces do not matter. */
export type CodeKinds = {
  isCharge: (sku: string) => boolean
  isAdjustment: (sku: string) => boolean
}

/** Makes the lists of a reading ready for many rows. */
export const codeKinds = ({
  charge_codes,
  adjustment_codes,
}: Pick<Reading, "charge_codes" | "adjustment_codes">): CodeKinds => ({
  isCharge: listed(charge_codes),
  isAdjustment: listed(adjustment_codes),
})

const listed = (list: readonly string[]) => {
  const codes = list.map((entry) => entry.trim().toUpperCase())
  const whole = new Set(codes.filter((code) => !code.endsWith("*")))
  const beginnings = codes.filter((code) => code.endsWith("*")).map((code) => code.slice(0, -1))
  return (sku: string) => {
    const code = sku.trim().toUpperCase()
    return whole.has(code) || beginnings.some((beginning) => code.startsWith(beginning))
  }
}
