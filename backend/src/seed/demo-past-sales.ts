import fs from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"
import { runHistoryCommand } from "@wholesale/history"
import { chance, pick } from "./demo-random"

const DAY = 86_400_000
const ORDERS = 160
/** How far back the marketplace reaches in the demo, and how far the seller's own files. */
const [LATEST_DAY, EARLIEST_DAY] = [200, 930]

/** Shops from the time before, none of which has come to the marketplace. */
const CUSTOMERS = [
  ["K-1001", "Haus am Markt", "Germany"],
  ["K-1002", "Stilwerk Bremen", "Germany"],
  ["K-1003", "La Petite Maison", "France"],
  ["K-1004", "Casa Nova", "Spain"],
  ["K-1005", "Noordzee Wonen", "Netherlands"],
  ["K-1006", "Wohnsinn", "Austria"],
  ["K-1007", "Skagen Design", "Denmark"],
] as const

type Article = { handle: string; sku: string; title: string; cents: number }

/**
 * What a manufacturer sold before it came, read from a file as it would read its own: orders of two and
 * a half years, some cancelled, with freight, and one row that nobody can read.
 */
export const seedPastSales = async (container: MedusaContainer, sellerId: string, now: Date) => {
  const articles = await articlesOf(container, sellerId)
  const directory = await fs.mkdtemp(path.join(os.tmpdir(), "wholesale-demo-"))
  const file = path.join(directory, "orders-until-this-spring.csv")
  try {
    await fs.writeFile(file, csvOf(articles, now))
    const options = { seller: articles[0].handle, file, currency: "EUR" }
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
    await runHistoryCommand(container, [...args, "--skip-errors"], () => undefined)
  } finally {
    await fs.rm(directory, { recursive: true })
  }
}

const articlesOf = async (container: MedusaContainer, sellerId: string) =>
  await runQuery<Article>(
    container,
    `select c.handle, v.sku, p.title, 900 + (length(p.title) * 137) % 2400 as cents
     from product_variant v join product p on p.id = v.product_id
     join listing l on l.product_id = p.id join company c on c.id = l.seller_id
     where c.id = ? and v.sku is not null and v.deleted_at is null order by v.sku limit 40`,
    [sellerId]
  )

const HEADER =
  "Invoice;Article number;Description;Quantity;Date;Unit price;Customer;Company;Country"

const csvOf = (articles: readonly Article[], now: Date): string => {
  const orders = Array.from({ length: ORDERS }, (_, number) => linesOf(number, articles, now))
  return `${[HEADER, ...orders.flat(), "R-0000;;unreadable;many;yesterday;?;;;"].join("\n")}\n`
}

/** The lines of one past order; every fifteenth was cancelled again, and each third paid freight. */
const linesOf = (number: number, articles: readonly Article[], now: Date): string[] => {
  const key = `past-${number}`
  const days = LATEST_DAY + pick(`${key}-day`, EARLIEST_DAY - LATEST_DAY)
  const date = new Date(now.getTime() - days * DAY).toISOString().slice(0, 10)
  const customer = CUSTOMERS[pick(`${key}-customer`, CUSTOMERS.length)]
  const cancelled = chance(`${key}-cancelled`, 7)
  const invoice = `${cancelled ? "C" : ""}R-${1000 + number}`
  const row = (sku: string, title: string, quantity: number, cents: number) =>
    [
      ...[invoice, sku, title, cancelled ? -quantity : quantity, date],
      ...[(cents / 100).toFixed(2), ...customer],
    ].join(";")
  const lines = Array.from({ length: 2 + pick(`${key}-lines`, 5) }, (_, index) => {
    const { sku, title, cents } = articles[pick(`${key}-${index}`, articles.length)]
    const was = cents - Math.floor((cents * (days - LATEST_DAY)) / 8000)
    return row(sku, title, 6 * (1 + pick(`${key}-${index}-units`, 8)), was)
  })
  return chance(`${key}-freight`, 33) ? [...lines, row("POST", "Freight", 1, 1490)] : lines
}
