import "server-only"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { cache } from "react"
import type { MeDto } from "@wholesale/companies/http/members"
import { ApiError, request } from "./client"
import { readSession } from "./session"

export type Viewer =
  | { state: "anonymous"; expired: boolean }
  | { state: "unavailable" }
  | { state: "signed_in"; me: MeDto }

/** Who looks at this page. Asked once per request, never throws: public pages show themselves anyway. */
export const currentViewer = cache(async (): Promise<Viewer> => {
  if (!(await readSession()).token) {
    return { state: "anonymous", expired: false }
  }
  try {
    const { me } = await request<{ me: MeDto }>("/store/wholesale/me")
    return { state: "signed_in", me }
  } catch (error) {
    if (error instanceof ApiError && error.problem.status === 401) {
      return { state: "anonymous", expired: true }
    }
    if (error instanceof ApiError) {
      return { state: "unavailable" }
    }
    throw error
  }
})

/** The signed-in person, or null while the backend is away; anyone else is sent to sign in. */
export const requireMe = async (): Promise<MeDto | null> => {
  const viewer = await currentViewer()
  if (viewer.state === "signed_in") {
    return viewer.me
  }
  if (viewer.state === "unavailable") {
    return null
  }
  const here = (await headers()).get("x-page-path") ?? "/"
  redirect(`/api/session/sign-in?${new URLSearchParams({ next: here })}`)
}
