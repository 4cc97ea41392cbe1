import { useData } from "@wholesale/core/admin/kit"
import type { MeDto } from "../../http/members"

/** The signed-in person, and whether they are still being asked for. */
export const useSignedIn = () => {
  const { data, isPending } = useData<{ me: MeDto }>("/me")
  return { me: data?.me, isPending }
}

/** The signed-in person, whom they act for and what they may do. */
export const useMe = () => useSignedIn().me

/** Whether the signed-in person's role has a permission; false while that is not known. */
export const useCan = (permission: string) => useMe()?.permissions.includes(permission) ?? false
