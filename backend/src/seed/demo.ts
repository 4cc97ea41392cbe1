import fs from "node:fs/promises"
import path from "node:path"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  builtInRoleId,
  COMPANY_MODULE,
  MEMBERSHIP_MODULE,
  SYSTEM,
  TRADE_MODULE,
  VERIFICATION_MODULE,
  type CompanyModuleService,
  type MembershipModuleService,
  type TradeModuleService,
  type VerificationModuleService,
} from "@wholesale/companies"
import { clock } from "@wholesale/core"
import { readEnvironment } from "@wholesale/core/env"
import { seedApprovals } from "./demo-approvals"
import { seedCatalogue } from "./demo-catalogue"
import { seedCatalogueFile } from "./demo-catalogue-file"
import {
  DEMO_COMPANIES,
  DEMO_PASSWORD,
  DEMO_RELATIONSHIPS,
  type DemoCompany,
} from "./demo-companies"
import { seedContent } from "./demo-content"
import { seedDesks } from "./demo-desks"
import { applyFor, certify, sendBack } from "./demo-evidence"
import { DEMO_MANUFACTURERS } from "./demo-manufacturers"
import { seedMoneyRules } from "./demo-money"
import { findBuyers, seedOrders } from "./demo-orders"
import { DEMO_RETAILERS } from "./demo-retailers"
import { seedPastSales } from "./demo-past-sales"
import { seedReviews } from "./demo-reviews"
import { seedSupport } from "./demo-support"
import seedEssentials from "./essentials"
import { addMember, createPerson, type Audience } from "./people"
import { verifyUpTo } from "./verified"

/** A login that the launcher shows in its last table. */
type DemoLogin = { role: string; email: string; password: string; url: string }

/** Who else works where, besides the owner. */
const COLLEAGUES: Record<DemoCompany["kind"], readonly Colleague[]> = {
  manufacturer: [["orders", "Mira", "Santos"]],
  retailer: [
    ["buyer", "Noah", "Weber"],
    ["approver", "Ines", "Costa"],
  ],
  distributor: [["warehouse", "Pavel", "Novak"]],
}

const OPERATORS: readonly [role: string, first: string, last: string][] = [
  ["admin", "Olivia", "Hart"],
  ["verification", "Victor", "Lang"],
]

/**
 * Fills an empty database with the demo: companies at every stage of verification, with something to
 * do for each login. Runs once per database, after the migrations; the logins are written to
 * DATA_DIR/demo-logins.json.
 */
export default async function seedDemo({ container, args }: ExecArgs): Promise<void> {
  await seedEssentials({ container, args })
  await container.resolve<MembershipModuleService>(MEMBERSHIP_MODULE).syncBuiltInRoles()
  await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .upsertDefaultRequirements()
  for (const [role, first_name, last_name] of OPERATORS) {
    await join(container, { company_id: null, audience: "operator" }, role, "operator", {
      first_name,
      last_name,
    })
  }
  const ids = new Map<string, string>()
  for (const company of DEMO_COMPANIES) {
    ids.set(company.word, await seedCompany(container, company, COLLEAGUES[company.kind]))
  }
  for (const company of [...DEMO_MANUFACTURERS, ...DEMO_RETAILERS]) {
    ids.set(company.word, await seedCompany(container, company, []))
  }
  await seedRelationships(container, ids)
  const shelves = await seedCatalogue(container, sellersOf(ids), retailersOf(ids))
  const buyers = await findBuyers(container, retailersOf(ids))
  const now = clock.now()
  await seedMoneyRules(container, now)
  await seedOrders(container, buyers, shelves, now)
  await seedDesks(container, ids, now)
  await seedReviews(container, now)
  await seedSupport(container, now)
  await seedPastSales(container, ids.get("lindenhof") ?? "", now)
  await seedCatalogueFile(container, ids.get("lindenhof") ?? "")
  const retailer = buyers.get("hafenladen")
  if (retailer) {
    await seedApprovals(container, retailer, [ids.get("lindenhof") ?? ""])
  }
  await seedContent(container, now)
  await writeLogins()
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`The demo is seeded with ${ids.size} companies`)
}

const ALL_COMPANIES = [...DEMO_COMPANIES, ...DEMO_MANUFACTURERS, ...DEMO_RETAILERS]

const sellersOf = (ids: ReadonlyMap<string, string>) =>
  new Map(
    ALL_COMPANIES.filter(({ kind }) => kind === "manufacturer").map((company) => [
      company.word,
      {
        id: ids.get(company.word) ?? "",
        name: company.trading_name,
        country_code: company.country_code,
      },
    ])
  )

const retailersOf = (ids: ReadonlyMap<string, string>) =>
  new Map(
    ALL_COMPANIES.filter(({ kind }) => kind === "retailer").map(({ word }) => [
      word,
      ids.get(word) ?? "",
    ])
  )

type Team = { company_id: string | null; audience: Audience }

const emailOf = (role: string, word: string) => `${role}@${word}.example`

const join = async (
  container: MedusaContainer,
  team: Team,
  role: string,
  word: string,
  name: { first_name: string; last_name: string }
) => {
  const person = await createPerson(container, {
    actor_type: team.audience === "retailer" ? "customer" : "user",
    email: emailOf(role, word),
    password: DEMO_PASSWORD,
    ...name,
  })
  await addMember(container, { ...team, role_id: builtInRoleId(team.audience, role) }, person)
  return person
}

type Colleague = readonly [role: string, first: string, last: string]

const seedCompany = async (
  container: MedusaContainer,
  company: DemoCompany,
  colleagues: readonly Colleague[]
): Promise<string> => {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const { kind, word, level, applying } = company
  const [first_name, last_name] = company.owner
  const owner = await createPerson(container, {
    actor_type: kind === "retailer" ? "customer" : "user",
    email: emailOf("owner", word),
    password: DEMO_PASSWORD,
    first_name,
    last_name,
  })
  const { id: company_id } = await companies.register({
    sign_up_key: `demo:${word}`,
    kind,
    email: `hello@${word}.example`,
    legal_name: company.legal_name,
    trading_name: company.trading_name,
    country_code: company.country_code,
    registration_number: company.registration_number,
    website: `https://${word}.example`,
    industries: company.industries,
    applicant: owner,
    by: SYSTEM,
  })
  const profile = { description: company.description, currencies: ["eur", "gbp", "usd"] }
  await companies.changeProfile({ company_id, profile, by: SYSTEM })
  await companies.addLocation({ company_id, location: locationOf(company), by: SYSTEM })
  const team = { company_id, audience: kind }
  await addMember(container, { ...team, role_id: builtInRoleId(kind, "owner") }, owner)
  for (const [role, first, last] of colleagues) {
    await join(container, team, role, word, { first_name: first, last_name: last })
  }
  const verified = { company_id, company_kind: kind, country_code: company.country_code }
  await verifyUpTo(container, verified, level)
  await certify(container, company_id, company)
  if (applying) {
    const application = { ...verified, level: applying, name: company.legal_name }
    const case_id = await applyFor(container, application)
    if (company.asked) {
      await sendBack(container, case_id, company.asked)
    }
  }
  return company_id
}

const locationOf = (company: DemoCompany) => ({
  name: company.kind === "retailer" ? "Main store" : "Head office",
  address_1: "Market Street 12",
  address_2: null,
  postal_code: company.postal_code,
  city: company.city,
  province: null,
  country_code: company.country_code,
  phone: null,
  is_bill_to: true,
  is_ship_to: true,
})

const seedRelationships = async (container: MedusaContainer, ids: Map<string, string>) => {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  await trade.createTradeRelationships(
    DEMO_RELATIONSHIPS.map(([retailer, seller, status]) => ({
      retailer_id: ids.get(retailer) ?? "",
      seller_id: ids.get(seller) ?? "",
      status,
      origin: "marketplace" as const,
      origin_evidence: { seed: "demo" },
      message: status === "requested" ? "We would like to carry your range from spring." : null,
      requested_by: SYSTEM.actor_id,
    }))
  )
}

/** The logins of the last table: one of each kind; all others have the same password. */
const writeLogins = async () => {
  const { dataDir, publicBackendUrl, publicStorefrontUrl } = readEnvironment(process.env)
  const dashboard = `${publicBackendUrl}/app`
  const rows: [role: string, email: string, url: string][] = [
    ["Operator", emailOf("admin", "operator"), dashboard],
    ["Reviewer", emailOf("verification", "operator"), dashboard],
    ["Manufacturer", emailOf("owner", "lindenhof"), dashboard],
    ["Manufacturer, applying", emailOf("owner", "polder-thee"), dashboard],
    ["Distributor", emailOf("owner", "alpenlager"), dashboard],
    ["Retailer", emailOf("owner", "hafenladen"), publicStorefrontUrl],
    ["Retailer's buyer", emailOf("buyer", "hafenladen"), publicStorefrontUrl],
  ]
  const logins = rows.map(([role, email, url]): DemoLogin => ({
    role,
    email,
    password: DEMO_PASSWORD,
    url,
  }))
  await fs.writeFile(path.join(dataDir, "demo-logins.json"), JSON.stringify(logins, null, 2))
}
