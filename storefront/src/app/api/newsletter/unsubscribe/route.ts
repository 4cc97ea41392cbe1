import { NextResponse, type NextRequest } from "next/server"
import { config } from "@/config"
import { attempt } from "@/data/attempt"
import { leaveNewsletter } from "@/data/content"
import { routing } from "@/i18n/routing"

const tokenOf = (request: NextRequest) => request.nextUrl.searchParams.get("token") ?? ""

/** What mail programs call to sign somebody off (RFC 8058): no session, no cookie, no second step. */
export const POST = async (request: NextRequest) => {
  const outcome = await attempt(leaveNewsletter(tokenOf(request)))
  const status = outcome.ok ? 200 : outcome.problem.status
  return new NextResponse(null, { status })
}

/** Whoever opens the address instead is asked; opening alone signs nobody off. */
export const GET = (request: NextRequest) => {
  const query = new URLSearchParams({ token: tokenOf(request) })
  const page = `${config().siteUrl}/${routing.defaultLocale}/newsletter/unsubscribe?${query}`
  return NextResponse.redirect(page, 303)
}
