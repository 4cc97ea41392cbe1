import { useData } from "./use-data"

type Permissions = { me: { permissions: readonly string[] } }

/** Whether the signed-in person's role has a permission; false while that is not known. */
export const useCan = (permission: string): boolean =>
  useData<Permissions>("/me").data?.me.permissions.includes(permission) ?? false
