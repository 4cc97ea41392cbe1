import createMiddleware from "next-intl/middleware"
import { NextRequest } from "next/server"
import { CURRENCY_COOKIE, currencyIn } from "./domain/currency"
import { pageOwner } from "./domain/page-owner"
import { contentSecurityPolicy } from "./domain/security-policy"
import { COMPANY_COOKIE, SESSION_COOKIE } from "./domain/session-cookies"
import { routing, servedLocales } from "./i18n/routing"

const localise = createMiddleware({ ...routing, locales: servedLocales() })

/**
 * Puts every page below its locale, keeps the currency that an address asks for, and gives every
 * response its Content-Security-Policy.
 */
export const proxy = async (request: NextRequest) => {
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(
    nonce,
    originOf(process.env.MEDUSA_BACKEND_URL),
    process.env.NODE_ENV === "development"
  )
  const headers = new Headers(request.headers)
  // Next reads the nonce for its own scripts from the request's policy.
  headers.set("content-security-policy", policy)
  headers.set("x-page-path", request.nextUrl.pathname + request.nextUrl.search)
  const response = localise(new NextRequest(request.nextUrl, { headers, method: request.method }))
  response.headers.set("content-security-policy", policy)
  const currency = currencyIn(request.nextUrl.search)
  if (currency) {
    response.cookies.set({ ...CURRENCY_COOKIE, value: currency })
  }
  // The service worker keeps pages apart by it, and drops those of whoever was here before.
  response.headers.set("x-page-owner", await ownerOf(request))
  return response
}

const ownerOf = ({ cookies }: NextRequest) =>
  pageOwner(cookies.get(SESSION_COOKIE)?.value, cookies.get(COMPANY_COOKIE)?.value)

const originOf = (url = "") => (URL.canParse(url) ? new URL(url).origin : "http://localhost:9000")

export const config = {
  // Uploads go through /api and must not be buffered here; files with an extension are static.
  matcher: "/((?!api/|_next/|.*\\..*).*)",
}
