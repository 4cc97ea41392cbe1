import { useData } from "@wholesale/core/admin/kit"
import type { MeDto } from "../../http/members"

/** The signed-in person, whom they act for and what they may do. */
export const useMe = () => useData<{ me: MeDto }>("/me").data?.me

/** Whether the signed-in person's role has a permission; false while that is not known. */
export const useCan = (permission: string) => useMe()?.permissions.includes(permission) ?? false
