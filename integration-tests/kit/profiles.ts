import { BUILT_IN_ROLES, type RoleAudience } from "@wholesale/companies/domain/built-in-roles"
import { capabilitiesOf } from "@wholesale/companies/domain/level-capabilities"
import type { Cast, CastCompany } from "./cast"
import type { CallerProfile } from "./expectation"

const permissionsOf = (audience: RoleAudience, key: string): readonly string[] =>
  BUILT_IN_ROLES.find((role) => role.audience === audience && role.key === key)?.permissions ?? []

/** The cast's companies are verified at level 2. */
const LEVEL = 2

const companyProfiles = (name: string, company: CastCompany): CallerProfile[] =>
  Object.entries(company.members).map(([key, caller]) => ({
    name: `${name} ${key}`,
    caller,
    acts_for: "company",
    company,
    permissions: permissionsOf(company.kind, key),
    capabilities: capabilitiesOf(company.kind, LEVEL),
    suspended: name === "suspended",
  }))

/** Every kind of actor: each company by role, each operator role, keys, nobody, and an old token. */
export const castProfiles = ({ companies, operators, keys }: Cast): CallerProfile[] => {
  const operatorPermissions = permissionsOf("operator", "admin")
  const nobody = { acts_for: "none", permissions: [], capabilities: [] } as const
  return [
    { name: "anonymous", caller: null, ...nobody },
    {
      name: "expired token of an operator",
      caller: operators.admin,
      expired: true,
      acts_for: "operator",
      permissions: operatorPermissions,
      capabilities: [],
    },
    ...Object.entries(companies).flatMap(([name, company]) => companyProfiles(name, company)),
    ...Object.entries(operators).map(([key, caller]): CallerProfile => ({
      name: `operator ${key}`,
      caller,
      acts_for: "operator",
      permissions: permissionsOf("operator", key),
      capabilities: [],
    })),
    {
      name: "secret key of the operator",
      caller: keys.operator,
      acts_for: "operator",
      permissions: operatorPermissions,
      capabilities: [],
    },
    {
      name: "secret key of manufacturerA",
      caller: keys.manufacturerA,
      acts_for: "company",
      company: companies.manufacturerA,
      permissions: permissionsOf("manufacturer", "viewer"),
      capabilities: capabilitiesOf("manufacturer", LEVEL),
    },
    { name: "secret key that nobody registered", caller: keys.unregistered, ...nobody },
  ]
}
