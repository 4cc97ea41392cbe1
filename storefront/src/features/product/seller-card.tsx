import { useLocale, useTranslations } from "next-intl"
import type { MeDto } from "@wholesale/companies/http/members"
import type { ProductPageDto } from "@/data/products"
import { RELATIONSHIP_TONES } from "@/domain/status-tones"
import { RatingMark } from "@/features/catalogue/rating-mark"
import { LevelBadge } from "@/features/shell/level-badge"
import { countryName } from "@/i18n/format"
import { useMoney } from "@/i18n/money"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { Status } from "@/ui/status"
import { Tile } from "@/ui/tile"
import { TierRequest } from "./tier-request"

const isState = (status: string | null): status is keyof typeof RELATIONSHIP_TONES =>
  status !== null && status in RELATIONSHIP_TONES

type SellerCardProps = { product: ProductPageDto; me: MeDto | null }

/** Who makes it, how far it is verified, what an order from it has to come to. */
export const SellerCard = ({ product, me }: SellerCardProps) => {
  const t = useTranslations("product")
  const states = useTranslations("relationshipStates")
  const locale = useLocale()
  const seller = product.seller_card
  const status = seller.relationship_status
  return (
    <section aria-label={t("seller")} className="rounded-lg border border-line bg-surface p-4">
      <div className="flex items-start gap-3">
        <Tile name={seller.name} logoUrl={seller.logo_url} className="size-11 text-sm" />
        <div className="min-w-0">
          <h2 className="font-semibold">
            <Link href={`/manufacturers/${seller.handle}`} className="hover:underline">
              {seller.name}
            </Link>
          </h2>
          <p className="flex flex-wrap gap-x-3 text-sm text-muted">
            {countryName(seller.country_code, locale)}
            <LevelBadge level={seller.verification_level} />
          </p>
          <RatingMark rating={seller.rating} />
        </div>
      </div>
      {isState(status) ? (
        <p className="mt-2">
          <Status tone={RELATIONSHIP_TONES[status]} label={states(status)} />
        </p>
      ) : null}
      <Minimums product={product} />
      <Link
        href={{ pathname: "/catalogue", query: { seller: seller.handle } }}
        className={buttonClass("secondary", "mt-3 w-full")}
      >
        {t("allOfSeller", { count: seller.product_count })}
      </Link>
      {me?.company ? <TierRequest sellerId={seller.id} me={me} /> : null}
    </section>
  )
}

const Minimums = ({ product }: { product: ProductPageDto }) => {
  const t = useTranslations("product")
  const locale = useLocale()
  const currency = product.price.currency_code
  const money = useMoney(currency)
  const minimums = product.minimum_orders.filter(({ currency_code }) => currency_code === currency)
  if (minimums.length === 0) {
    return <p className="mt-3 text-muted">{t("noMinimumOrder")}</p>
  }
  return (
    <dl className="tnum mt-3 border-t border-line">
      {minimums.map((minimum) => (
        <div key={minimum.country_code ?? "any"} className="border-b border-line py-1.5">
          <dt className="text-sm text-muted">
            {minimum.country_code
              ? t("minimumOrderIn", { country: countryName(minimum.country_code, locale) })
              : t("minimumOrder")}
          </dt>
          <dd>
            {t("openingAndReorder", {
              opening: money(minimum.opening_minimum),
              reorder: money(minimum.reorder_minimum),
            })}
          </dd>
        </div>
      ))}
    </dl>
  )
}
