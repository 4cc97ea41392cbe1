import { parseArgs } from "node:util"
import { z } from "@medusajs/framework/zod"
import { currencyCode, line } from "@wholesale/core/http/fields"
import { refuse } from "@wholesale/core"
import { COLUMN_KEYS } from "../domain/columns"
import { NEW_LISTINGS } from "../http/history"

const commandOptions = z.object({
  seller: line(100),
  file: z.string().min(1),
  currency: currencyCode(),
  /** `column=Header`, as often as needed; the others are guessed. */
  map: z.array(z.string().regex(/^[a-z_]+=.+$/)).default([]),
  listings: z.enum(NEW_LISTINGS).default("none"),
  "dry-run": z.boolean().default(false),
  "skip-errors": z.boolean().default(false),
})
export type CommandOptions = z.output<typeof commandOptions>

const USAGE =
  "npm run import -- --seller <handle> --file orders.csv.gz --currency GBP " +
  "[--map sku=StockCode ...] [--listings none|draft|published] [--skip-errors] [--dry-run]"

/** Reads the arguments of the command. @throws INVALID_INPUT with how to call it */
export const optionsOf = (args: readonly string[]): CommandOptions => {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      seller: { type: "string" },
      file: { type: "string" },
      currency: { type: "string" },
      map: { type: "string", multiple: true },
      listings: { type: "string" },
      "dry-run": { type: "boolean" },
      "skip-errors": { type: "boolean" },
    },
  })
  const parsed = commandOptions.safeParse(values)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw refuse("INVALID_INPUT", `--${issue.path.join(".")}: ${issue.message}. ${USAGE}`)
  }
  return parsed.data
}

/** The guessed meaning of headers with what the caller said instead. @throws INVALID_INPUT */
export const mappingOf = (
  guessed: Readonly<Record<string, string>>,
  said: readonly string[]
): Record<string, string> => {
  const chosen = said.map((one) => {
    const at = one.indexOf("=")
    return { column: one.slice(0, at), header: one.slice(at + 1) }
  })
  const unknown = chosen.find(({ column }) => !COLUMN_KEYS.some((key) => key === column))
  if (unknown) {
    throw refuse("INVALID_INPUT", `--map: ${unknown.column} is none of ${COLUMN_KEYS.join(", ")}`)
  }
  const columns = new Set(chosen.map(({ column }) => column))
  return {
    ...Object.fromEntries(Object.entries(guessed).filter(([, column]) => !columns.has(column))),
    ...Object.fromEntries(chosen.map(({ column, header }) => [header, column])),
  }
}
