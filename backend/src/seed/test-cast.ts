import { writeFileSync } from "node:fs"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import {
  BUILT_IN_ROLES,
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
import seedEssentials from "./essentials"
import { seedTestOrder, seedTestProducts } from "./test-market"
import { seedTestTiers } from "./test-prices"
import { seedTestTerms } from "./test-selling"
import { addMember, createPerson, type Audience } from "./people"
import { publishableKey, seedKey, type SeededActor, type Team } from "./test-keys"
import { verifyUpTo } from "./verified"

type Kind = Exclude<Audience, "operator">

const COMPANIES: readonly [name: string, kind: Kind, marker: string][] = [
  ["manufacturerA", "manufacturer", "Alder"],
  ["manufacturerB", "manufacturer", "Birch"],
  ["retailerA", "retailer", "Cedar"],
  ["retailerB", "retailer", "Dogwood"],
  ["distributorA", "distributor", "Elm"],
  ["distributorB", "distributor", "Fir"],
  ["suspended", "manufacturer", "Ginkgo"],
]

const LEVEL = 2

/**
 * Fills the template database of the tests with every kind of actor, and writes who they are to the
 * file named by TEST_CAST_FILE. Texts that belong to one company contain its marker.
 */
export default async function seedTestCast({ container, args }: ExecArgs): Promise<void> {
  await seedEssentials({ container, args })
  const membership = container.resolve<MembershipModuleService>(MEMBERSHIP_MODULE)
  await membership.syncBuiltInRoles()
  const verification = container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  await verification.upsertDefaultRequirements()

  const companies: Record<string, SeededCompany> = {}
  for (const [name, kind, marker] of COMPANIES) {
    companies[name] = await seedCompany(container, kind, marker)
  }
  await relate(container, companies.retailerA, companies.manufacturerA)
  await relate(container, companies.retailerB, companies.manufacturerB)
  await trade(container, companies.retailerA, companies.manufacturerA)
  await trade(container, companies.retailerB, companies.manufacturerB)
  await container.resolve<CompanyModuleService>(COMPANY_MODULE).changeStatus({
    company_id: companies.suspended.id,
    to: "suspended",
    note: "Ginkgo-private",
    by: SYSTEM,
  })

  const cast = {
    publishable_key: await publishableKey(container),
    companies,
    operators: await seedTeam(container, { company_id: null, audience: "operator" }, "operator"),
    keys: {
      operator: await seedKey(
        container,
        "Operator key",
        { company_id: null, audience: "operator" },
        "admin"
      ),
      manufacturerA: await seedKey(
        container,
        "Alder key",
        { company_id: companies.manufacturerA.id, audience: "manufacturer" },
        "viewer"
      ),
      unregistered: await seedKey(container, "Nobody's key"),
    },
  }
  writeFileSync(process.env.TEST_CAST_FILE ?? "test-cast.json", JSON.stringify(cast, null, 2))
}

type SeededCompany = {
  id: string
  kind: Kind
  handle: string
  marker: string
  partners: string[]
  members: Record<string, SeededActor>
  ids: Record<string, string>
}

const seedCompany = async (
  container: MedusaContainer,
  kind: Kind,
  marker: string
): Promise<SeededCompany> => {
  const companyService = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const word = marker.toLowerCase()
  const owner = await createPerson(container, {
    actor_type: kind === "retailer" ? "customer" : "user",
    email: `owner@${word}.example`,
    first_name: "Owner",
    last_name: `${marker}-private`,
  })
  const { id: company_id } = await companyService.register({
    sign_up_key: `cast:${word}`,
    kind,
    email: `office@${word}.example`,
    legal_name: `${marker} GmbH`,
    trading_name: marker,
    country_code: "de",
    registration_number: "HRB 12345",
    website: `https://${word}.example`,
    industries: ["home"],
    applicant: owner,
    by: SYSTEM,
  })
  const { handle } = await companyService.retrieveCompany(company_id)
  const scope = { company_id, audience: kind }
  const members = await seedTeam(container, scope, word, { owner })
  await verifyUpTo(container, { company_id, company_kind: kind, country_code: "de" }, LEVEL)
  const ids = await seedBelongings(container, company_id, kind, marker)
  return {
    id: company_id,
    kind,
    handle,
    marker,
    partners: [],
    members,
    ids: { ...ids, members: members.finance.member_id, companies: company_id },
  }
}

/** One person for every built-in role of a team. */
const seedTeam = async (
  container: MedusaContainer,
  scope: Team,
  word: string,
  known: Record<string, Awaited<ReturnType<typeof createPerson>>> = {}
) => {
  const team: Record<string, SeededActor> = {}
  for (const { key } of BUILT_IN_ROLES.filter((role) => role.audience === scope.audience)) {
    const person =
      known[key] ??
      (await createPerson(container, {
        actor_type: scope.audience === "retailer" ? "customer" : "user",
        email: `${key}@${word}.example`,
        first_name: key,
        last_name: `${word}-private`,
      }))
    const role_id = builtInRoleId(scope.audience, key)
    const member_id = await addMember(container, { ...scope, role_id }, person)
    const { actor_type, actor_id, auth_identity_id, email } = person
    team[key] = { actor_type, actor_id, auth_identity_id, member_id, email }
  }
  return team
}

/** One of each thing that can belong to a company, for the tests that ask for somebody else's. */
const seedBelongings = async (
  container: MedusaContainer,
  company_id: string,
  kind: Kind,
  marker: string
): Promise<Record<string, string>> => {
  const mark = `${marker}-private`
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const membership = container.resolve<MembershipModuleService>(MEMBERSHIP_MODULE)
  const verification = container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const [location] = await companies.createCompanyLocations([
    {
      company_id,
      name: mark,
      address_1: "Main Street 1",
      postal_code: "10115",
      city: "Berlin",
      country_code: "de",
      is_bill_to: true,
      is_ship_to: true,
    },
  ])
  const [role] = await membership.createCompanyRoles([
    {
      name: mark,
      audience: kind,
      company_id,
      permissions: asJson(["company.read"]),
      built_in: false,
    },
  ])
  const [invitation] = await membership.createInvitations([
    {
      company_id,
      audience: kind,
      email: `${mark.toLowerCase()}@example.com`,
      role_id: role.id,
      token_hash: `cast:${mark}`,
      expires_at: new Date(Date.now() + 86_400_000),
      invited_by: mark,
    },
  ])
  const [document] = await verification.createCompanyDocuments([
    {
      company_id,
      file_name: `${mark}.pdf`,
      mime_type: "application/pdf",
      size: 1,
      sha256: "0",
      file_id: `cast-${company_id}`,
      uploaded_by: SYSTEM.actor_id,
    },
  ])
  const [certification] = await verification.createCertifications([
    {
      company_id,
      type: "ISO 9001",
      issuer: mark,
      valid_from: "2026-01-01",
      valid_to: "2036-01-01",
      document_id: document.id,
    },
  ])
  const [opened] = await verification.listVerificationCases({ company_id, level: LEVEL })
  return {
    locations: location.id,
    roles: role.id,
    invitations: invitation.id,
    documents: document.id,
    certifications: certification.id,
    "verification-cases": opened.id,
    "verification-documents": document.id,
  }
}

/** A retailer's cart and order of a manufacturer's products; both sides get the ids. */
const trade = async (
  container: MedusaContainer,
  retailer: SeededCompany,
  manufacturer: SeededCompany
) => {
  const products = await seedTestProducts(container, manufacturer, [retailer.id])
  const ids = await seedTestOrder(
    container,
    {
      id: retailer.id,
      customer_id: retailer.members.owner.actor_id,
      location_id: retailer.ids.locations,
      marker: retailer.marker,
    },
    products
  )
  const mark = `${manufacturer.marker}-private`
  const tiers = await seedTestTiers(container, { seller_id: manufacturer.id, retailer, mark })
  Object.assign(retailer.ids, ids, { "price-tier-requests": tiers["price-tier-requests"] })
  const terms = await seedTestTerms(container, {
    seller_id: manufacturer.id,
    product_id: products[0].product_id,
    mark: `${manufacturer.marker}-private`,
  })
  Object.assign(manufacturer.ids, terms, tiers, {
    orders: ids.orders,
    listings: products[0].product_id,
    products: products[0].product_id,
    variants: products[0].variants[0].variant_id,
  })
}

/** The models' JSON columns are typed as objects; a list is stored the same way. */
const asJson = (list: string[]) => list as object as Record<string, unknown>

const relate = async (
  container: MedusaContainer,
  retailer: SeededCompany,
  seller: SeededCompany
) => {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const [relationship] = await trade.createTradeRelationships([
    {
      retailer_id: retailer.id,
      seller_id: seller.id,
      status: "approved",
      origin: "marketplace",
      origin_evidence: {},
      message: `${retailer.marker}-private`,
      requested_by: SYSTEM.actor_id,
    },
  ])
  retailer.ids.relationships = relationship.id
  seller.ids.relationships = relationship.id
  retailer.partners.push(seller.id)
  seller.partners.push(retailer.id)
}
