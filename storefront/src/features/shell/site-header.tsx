import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import type { MeDto } from "@wholesale/companies/http/members"
import { currentViewer } from "@/data/viewer"
import { companyPagesFor } from "@/domain/permissions"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { BellIcon } from "@/ui/icons"
import { AccountMenu } from "./account-menu"
import { LevelBadge } from "./level-badge"
import { NavLink } from "./nav-link"
import { Wordmark } from "./wordmark"

/** The bar above every page: where one is, for whom one acts, and what is new. */
export const SiteHeader = async () => {
  const t = await getTranslations("nav")
  const viewer = await currentViewer()
  const me = viewer.state === "signed_in" ? viewer.me : null
  const links = await topLinks(me)
  return (
    <header className="sticky top-0 z-40 border-b border-line bg-surface">
      <div className="mx-auto flex h-13 max-w-page items-center gap-5 px-4 sm:px-6">
        <Link href="/" className="rounded-sm" aria-label={t("home")}>
          <Wordmark name={t("brand")} />
        </Link>
        <nav aria-label={t("main")} className="hidden h-full items-stretch gap-4 md:flex">
          {links}
        </nav>
        <div className="ml-auto flex items-center gap-2">
          {me ? <SignedIn me={me} /> : <SignedOut />}
        </div>
      </div>
      <nav
        aria-label={t("main")}
        className="flex h-11 items-stretch gap-4 overflow-x-auto border-t border-line px-4 sm:px-6 md:hidden"
      >
        {links}
      </nav>
    </header>
  )
}

const topLinks = async (me: MeDto | null): Promise<ReactNode> => {
  const t = await getTranslations("nav")
  const companyHome = me ? companyPagesFor(me)[0]?.path : undefined
  return (
    <>
      {me ? (
        <NavLink href="/" look="top">
          {t("desk")}
        </NavLink>
      ) : null}
      <NavLink href="/manufacturers" deep look="top">
        {t("manufacturers")}
      </NavLink>
      {companyHome ? (
        <NavLink href={companyHome} deep look="top">
          {t("company")}
        </NavLink>
      ) : null}
      {me ? null : (
        <NavLink href="/sell" deep look="top">
          {t("sell")}
        </NavLink>
      )}
    </>
  )
}

const SignedOut = async () => {
  const t = await getTranslations("nav")
  return (
    <>
      <Link href="/sign-in" className={buttonClass("quiet")}>
        {t("signIn")}
      </Link>
      <Link href="/sign-up" className={buttonClass("primary")}>
        {t("signUp")}
      </Link>
    </>
  )
}

const SignedIn = async ({ me }: { me: MeDto }) => {
  const t = await getTranslations("nav")
  const unread = me.unread_notifications
  return (
    <>
      {me.company ? (
        <Link
          href="/company/verification"
          className="hidden rounded-md px-2 py-1 hover:bg-hover sm:block"
          aria-label={t("level", { level: me.company.verification_level })}
        >
          <LevelBadge level={me.company.verification_level} />
        </Link>
      ) : null}
      <Link
        href="/notifications"
        className="control-h relative inline-flex min-w-9 items-center justify-center rounded-md hover:bg-hover"
        aria-label={t("notifications", { count: unread })}
      >
        <BellIcon className="size-[18px]" />
        {unread > 0 ? (
          <span className="tnum absolute top-0.5 right-0 min-w-4 rounded-full bg-accent px-1 text-center text-[11px] leading-4 font-semibold text-on-accent">
            {unread > 99 ? "99+" : unread}
          </span>
        ) : null}
      </Link>
      <AccountMenu
        name={me.actor.name}
        email={me.actor.email}
        company={me.company?.name ?? null}
        role={me.role?.name ?? null}
        memberships={me.memberships.filter((membership) => membership.kind !== "operator")}
        words={{
          menu: t("account"),
          companies: t("yourCompanies"),
          security: t("security"),
          preferences: t("preferences"),
          signOut: t("signOut"),
        }}
      />
    </>
  )
}
