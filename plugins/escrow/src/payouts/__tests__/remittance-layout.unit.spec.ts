import { createHash } from "node:crypto"
import type { Locale } from "@wholesale/notifications"
import { renderLayout } from "@wholesale/ordering/documents/render-pdf"
import { remittanceOf } from "../../domain/payout/remittance"
import { remittanceLayout } from "../remittance-layout"

const advice = remittanceOf(
  {
    number: "PAYOUT-1",
    issued_on: "2026-11-23",
    currency_code: "eur",
    payer: "Marketplace GmbH",
    payee: "Łódź Möbel GmbH",
    account_masked: "NL91 •••• •••• 4300",
    amount: 112_550n,
    disputed: 10_000n,
  },
  5_000n,
  [
    {
      day: "2026-11-20",
      event: "hold.released",
      order_display_id: 7,
      amount: 150_000n,
      commission: -17_850n,
      debt: 0n,
    },
    {
      day: "2026-11-21",
      event: "hold.refunded",
      order_display_id: 8,
      amount: -20_000n,
      commission: 1_000n,
      debt: 9_000n,
    },
    {
      day: "2026-11-22",
      event: "reserve.kept",
      order_display_id: null,
      amount: -12_450n,
      commission: 0n,
      debt: 0n,
    },
  ]
)

const textOf = (locale: Locale) =>
  JSON.stringify(remittanceLayout(advice, locale).content).replaceAll("\u00a0", " ")

it("is a PDF, byte for byte the same whenever it is printed", async () => {
  const [first, second] = await Promise.all(
    [1, 2].map(() => renderLayout(remittanceLayout(structuredClone(advice), "en")))
  )
  const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex")
  expect(first.subarray(0, 5).toString()).toBe("%PDF-")
  expect(hash(second)).toBe(hash(first))
})

it.each<[Locale, string[]]>([
  [
    "en",
    ["Released to you", "Order #7", "€1,678.50", "-€178.50", "€1,500.00", "-€300.00", "€90.00"],
  ],
  ["de", ["Für Sie freigegeben", "Bestellung #8", "1.678,50 €", "1.125,50 €", "100,00 €"]],
])("in %s says each change with what buyers paid, and the sums", (locale, said) => {
  const text = textOf(locale)
  for (const part of said) {
    expect(text).toContain(part)
  }
})

it("shows what was paid and what stays, which the lines come to", () => {
  const sum = advice.lines.reduce((total, { amount }) => total + amount, advice.opening)
  expect(advice.amount + advice.remaining).toBe(sum)
  expect(textOf("en")).toContain("€1,125.50")
  expect(textOf("en")).toContain("€100.00")
})
