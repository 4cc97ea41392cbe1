import { redirect } from "next/navigation"
import { ApiError } from "@/data/client"
import { holdFlow } from "@/data/session"
import { beginSocial } from "@/data/social"
import { safePath } from "@/domain/safe-redirect"
import { problemPage, readIntent } from "@/domain/social-flow"

type Context = { params: Promise<{ provider: string }> }

/** Leads to a provider's page. Only our own pages begin this: nobody else makes somebody link. */
export const GET = async (request: Request, { params }: Context) => {
  const { provider } = await params
  const query = new URL(request.url).searchParams
  const flow = { intent: readIntent(query.get("intent")), next: safePath(query.get("next"), "/") }
  const from = request.headers.get("sec-fetch-site")
  if (from !== null && from !== "same-origin") {
    redirect(problemPage({ ...flow, intent: "enter" }, "FOREIGN_ORIGIN"))
  }
  redirect(await begin(provider, flow))
}

const begin = async (
  provider: string,
  flow: Parameters<typeof problemPage>[0]
): Promise<string> => {
  try {
    const { location, state } = await beginSocial(provider)
    await holdFlow({ ...flow, provider, state })
    return location
  } catch (error) {
    if (error instanceof ApiError) {
      return problemPage(flow, error.problem.code)
    }
    throw error
  }
}
