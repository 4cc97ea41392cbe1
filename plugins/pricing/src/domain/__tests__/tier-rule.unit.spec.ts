import { tierByRule } from "../tier-rule"

const rule = { min_yearly_volume: null, min_level: null, countries: null }
const volume = (amount: number) => ({ currency_code: "eur", amount })
const tiers = [
  { id: "hand", rank: 9, rule: null },
  { id: "gold", rank: 3, rule: { ...rule, min_yearly_volume: volume(100_000) } },
  { id: "silver", rank: 2, rule: { ...rule, min_yearly_volume: volume(50_000), min_level: 2 } },
  { id: "german", rank: 1, rule: { ...rule, countries: ["de", "at"] } },
]

it.each([
  ["nobody", { level: 1, country_code: "fr", eur: 0n, usd: 0n }, null],
  ["the country's", { level: 1, country_code: "at", eur: 0n, usd: 0n }, "german"],
  ["nothing for too low a level", { level: 1, country_code: "fr", eur: 60_000n, usd: 0n }, null],
  ["all conditions together", { level: 2, country_code: "fr", eur: 50_000n, usd: 0n }, "silver"],
  ["the highest rank", { level: 2, country_code: "de", eur: 100_000n, usd: 0n }, "gold"],
  [
    "no volume of another currency",
    { level: 2, country_code: "fr", eur: 0n, usd: 10n ** 9n },
    null,
  ],
])("gives %s", (_name, { level, country_code, eur, usd }, expected) => {
  const volumes = new Map([
    ["eur", eur],
    ["usd", usd],
  ])
  expect(tierByRule(tiers, { level, country_code, volumes })).toBe(expected)
})
