import { redirect } from "next/navigation"
import { safePath } from "@/domain/safe-redirect"
import { isLocale } from "@/i18n/locales"
import { routing } from "@/i18n/routing"
import { endSession } from "@/data/session"
import { currentViewer } from "@/data/viewer"

/**
 * Where a page sends someone who has to sign in. A page can't drop a session that has ended, this
 * can; a session that is still good is kept, so that no link from elsewhere signs anyone out.
 */
export const GET = async (request: Request) => {
  const next = safePath(new URL(request.url).searchParams.get("next"), "/")
  const viewer = await currentViewer()
  if (viewer.state === "signed_in") {
    redirect(next)
  }
  const expired = viewer.state === "anonymous" && viewer.expired
  if (expired) {
    await endSession()
  }
  const segment = next.split("/")[1]
  const locale = isLocale(segment) ? segment : routing.defaultLocale
  const query = new URLSearchParams({ next, ...(expired ? { reason: "expired" } : {}) })
  redirect(`/${locale}/sign-in?${query}`)
}
