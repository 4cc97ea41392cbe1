import { attempt } from "@/data/attempt"
import { listLocations } from "@/data/company"
import { listMembers, listRoles } from "@/data/members"
import { listCategories } from "@/data/products"
import { listRelationships } from "@/data/trade"
import { roleName } from "@/features/members/role-name"
import type { Option } from "@/ui/field"

export type RuleChoices = Record<
  "sellers" | "categories" | "locations" | "roles" | "members",
  Option[]
>

/** Longest lists that a form offers. */
const MOST = 100

const listed = async <Item>(read: Promise<Item[]>): Promise<Item[]> => {
  const outcome = await attempt(read)
  return outcome.ok ? outcome.data : []
}

/** What a rule can name; what the viewer's role may not read is simply not offered. */
export const ruleChoices = async (): Promise<RuleChoices> => {
  const [relationships, categories, locations, roles, members] = await Promise.all([
    listed(listRelationships({ limit: MOST }).then((page) => page.relationships)),
    listed(listCategories()),
    listed(listLocations()),
    listed(listRoles()),
    listed(listMembers({ limit: MOST }).then((page) => page.members)),
  ])
  const roleLabels = await Promise.all(roles.map((role) => roleName(role)))
  return {
    sellers: relationships.map(({ partner }) => ({ value: partner.id, label: partner.name })),
    categories: categories.map(({ id, name }) => ({ value: id, label: name })),
    locations: locations.map(({ id, name }) => ({ value: id, label: name })),
    roles: roles.map(({ id }, index) => ({ value: id, label: roleLabels[index] ?? "" })),
    members: members
      .filter(({ status }) => status === "active")
      .map(({ id, name }) => ({ value: id, label: name })),
  }
}
