import { getTranslations } from "next-intl/server"
import type { CartDto } from "@/data/carts"
import { lineTitle } from "@/domain/line-title"
import { ProblemList } from "@/features/cart/problem-list"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"

/** A cart of which nothing can be ordered: what is in the way, by manufacturer and line. */
export const WhatIsMissing = async ({ cart }: { cart: CartDto | null }) => {
  const t = await getTranslations("checkout")
  const back = (
    <Link href="/cart" className={buttonClass("primary")}>
      {t("toCart")}
    </Link>
  )
  const reasons = (cart?.sellers ?? []).flatMap(({ seller, problems, lines }) => [
    { key: seller.id, name: seller.name, problems },
    ...lines.map((line) => ({ key: line.id, name: lineTitle(line), problems: line.problems })),
  ])
  return (
    <EmptyState title={t("nothing")} action={back}>
      <p>{t("nothingText")}</p>
      {reasons
        .filter(({ problems }) => problems.length > 0)
        .map(({ key, name, problems }) => (
          <div key={key} className="mt-2 text-start">
            <p className="font-medium text-ink">{name}</p>
            <ProblemList problems={problems} currency={cart?.currency_code ?? ""} />
          </div>
        ))}
    </EmptyState>
  )
}
