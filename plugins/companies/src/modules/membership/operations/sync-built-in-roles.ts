import { sql, type TransactionContext } from "@wholesale/core"
import { BUILT_IN_ROLES, builtInRoleId } from "../../../domain/built-in-roles"

/**
 * Brings the built-in roles in line with the table in code. Several processes may start at once;
 * what the operator decided about a second factor stays.
 */
export const syncBuiltInRoles = async (context: TransactionContext) => {
  for (const { audience, key, name, permissions } of BUILT_IN_ROLES) {
    await sql(
      context,
      `insert into company_role (id, key, name, audience, permissions, built_in)
       values (?, ?, ?, ?, ?::jsonb, true)
       on conflict (id) do update
         set name = excluded.name, permissions = excluded.permissions, updated_at = now()
         where company_role.name <> excluded.name
           or company_role.permissions <> excluded.permissions`,
      [builtInRoleId(audience, key), key, name, audience, JSON.stringify(permissions)]
    )
  }
}
