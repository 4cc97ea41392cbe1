import { useLocale, useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { Suspense } from "react"
import type { MeDto } from "@wholesale/companies/http/members"
import { currentViewer } from "@/data/viewer"
import { can, topPagesFor } from "@/domain/permissions"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { BellIcon } from "@/ui/icons"
import { CartLink } from "./cart-link"
import { LazyAccountMenu } from "./lazy-account-menu"
import { LevelBadge } from "./level-badge"
import { NavLink } from "./nav-link"
import { SearchBox } from "./search-box"
import { Wordmark } from "./wordmark"

/** The bar above every page: search, for whom one acts, what is new, and the ways to everything. */
export const SiteHeader = async () => {
  const t = await getTranslations("nav")
  const viewer = await currentViewer()
  const me = viewer.state === "signed_in" ? viewer.me : null
  return (
    <header className="sticky top-0 z-40 border-b border-line bg-surface">
      <div className="mx-auto flex h-13 max-w-page items-center gap-2 px-4 sm:gap-5 sm:px-6">
        <Link href="/" className="shrink-0 rounded-sm" aria-label={t("home")}>
          <Wordmark name={t("brand")} />
        </Link>
        <Search />
        <div className="ms-auto flex shrink-0 items-center gap-1 sm:gap-2">
          {me ? <SignedIn me={me} /> : <SignedOut />}
        </div>
      </div>
      <nav aria-label={t("main")} className="border-t border-line">
        <div className="mx-auto flex h-10 max-w-page items-stretch gap-4 overflow-x-auto px-4 sm:px-6 pointer-coarse:h-11">
          <TopLinks me={me} />
        </div>
      </nav>
    </header>
  )
}

const Search = () => {
  const t = useTranslations("search")
  const locale = useLocale()
  return (
    <SearchBox
      action={`/${locale}/catalogue`}
      words={{
        label: t("label"),
        placeholder: t("placeholder"),
        list: t("list"),
        submit: t("submit"),
        none: t("none"),
      }}
      kinds={{
        product: t("product"),
        manufacturer: t("manufacturer"),
        category: t("category"),
      }}
    />
  )
}

const TopLinks = ({ me }: { me: MeDto | null }) => {
  const t = useTranslations("nav")
  return topPagesFor(me).map(({ key, path, deep }) => (
    <NavLink key={key} href={path} deep={deep} look="top">
      {t(key)}
    </NavLink>
  ))
}

const SignedOut = () => {
  const t = useTranslations("nav")
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

const SignedIn = ({ me }: { me: MeDto }) => {
  const t = useTranslations("nav")
  const unread = me.unread_notifications
  return (
    <>
      {me.company ? (
        <Link
          href="/company/verification"
          className="hidden rounded-md px-2 py-1 hover:bg-hover lg:block"
          aria-label={t("level", { level: me.company.verification_level })}
        >
          <LevelBadge level={me.company.verification_level} />
        </Link>
      ) : null}
      {me.company && can(me, "orders.read") ? (
        <Suspense fallback={<span className="w-9" />}>
          <CartLink />
        </Suspense>
      ) : null}
      <Link
        href="/notifications"
        className="control-h relative inline-flex min-w-9 items-center justify-center rounded-md hover:bg-hover"
        aria-label={t("notifications", { count: unread })}
      >
        <BellIcon className="size-[18px]" />
        {unread > 0 ? (
          <span className="tnum absolute top-0.5 end-0 min-w-4 rounded-full bg-accent px-1 text-center text-[11px] leading-4 font-semibold text-on-accent">
            {unread > 99 ? "99+" : unread}
          </span>
        ) : null}
      </Link>
      <LazyAccountMenu
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
          support: me.company && can(me, "support.use") ? t("support") : null,
          signOut: t("signOut"),
        }}
      />
    </>
  )
}
