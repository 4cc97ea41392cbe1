import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { loadCarts } from "@/data/current-cart"
import { Link } from "@/i18n/navigation"
import { CartIcon } from "@/ui/icons"

/** The cart that this browser fills, with how many lines are in it. */
export const CartLink = async () => {
  const t = await getTranslations("cart")
  const outcome = await attempt(loadCarts())
  const count = outcome.ok ? (outcome.data.current?.line_count ?? 0) : 0
  return (
    <Link
      href="/cart"
      className="control-h relative inline-flex min-w-9 items-center justify-center rounded-md hover:bg-hover"
      aria-label={t("nav", { count })}
    >
      <CartIcon className="size-[18px]" />
      {count > 0 ? (
        <span className="tnum absolute top-0.5 -end-0.5 min-w-4 rounded-full bg-accent px-1 text-center text-[11px] leading-4 font-semibold text-on-accent">
          {count > 99 ? "99+" : count}
        </span>
      ) : null}
    </Link>
  )
}
