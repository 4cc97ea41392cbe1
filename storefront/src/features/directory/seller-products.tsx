import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { readCompared } from "@/data/compared"
import { searchProducts } from "@/data/products"
import { CompareForm } from "@/features/catalogue/compare-button"
import { ProductTile } from "@/features/catalogue/product-tile"
import { ProblemState } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { Section } from "@/ui/page-header"

/** The newest products of a manufacturer that the viewer may see, with the way to all of them. */
export const SellerProducts = async ({ handle }: { handle: string }) => {
  const t = await getTranslations("profile")
  const [outcome, compared] = await Promise.all([
    attempt(searchProducts({ seller: handle, sort: "newest" }, { limit: 8 })),
    readCompared(),
  ])
  return (
    <Section
      title={t("products")}
      action={
        outcome.ok && outcome.data.count > 0 ? (
          <Link
            href={{ pathname: "/catalogue", query: { seller: handle } }}
            className="font-medium text-accent hover:underline"
          >
            {t("allProducts", { count: outcome.data.count })}
          </Link>
        ) : null
      }
    >
      <CompareForm />
      {!outcome.ok ? (
        <ProblemState problem={outcome.problem} />
      ) : outcome.data.products.length === 0 ? (
        <p className="text-muted">{t("noProducts")}</p>
      ) : (
        <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 xl:grid-cols-4">
          {outcome.data.products.map((product) => (
            <ProductTile
              key={product.id}
              product={product}
              compared={compared.includes(product.id)}
              heading="h3"
            />
          ))}
        </ul>
      )}
    </Section>
  )
}
