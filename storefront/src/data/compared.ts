import "server-only"
import { cookies } from "next/headers"

const COMPARED = "compared"

/** The most products that stand side by side. */
export const MOST_COMPARED = 6

/** The products that this browser compares, oldest first. */
export const readCompared = async (): Promise<string[]> =>
  ((await cookies()).get(COMPARED)?.value ?? "").split(",").filter((id) => /^[\w-]{1,80}$/.test(id))

/** Replaces them; beyond six the oldest go. Only in server actions. */
export const writeCompared = async (ids: string[]) => {
  const jar = await cookies()
  jar.set(COMPARED, ids.slice(-MOST_COMPARED).join(","), {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: 60 * 60 * 24 * 30,
  })
}
