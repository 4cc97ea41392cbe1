import { useLocale, useTranslations } from "next-intl"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import type { MeDto } from "@wholesale/companies/http/members"
import { config } from "@/config"
import { attempt } from "@/data/attempt"
import { readCompared } from "@/data/compared"
import { getProduct, listReviews, type ProductPageDto } from "@/data/products"
import { currentViewer } from "@/data/viewer"
import { pageNumber, type SearchParams } from "@/domain/directory-query"
import { can } from "@/domain/permissions"
import { addressOf } from "@/domain/public-address"
import { productData, trailData } from "@/domain/structured-data"
import { CompareButton, CompareForm } from "@/features/catalogue/compare-button"
import { RatingMark } from "@/features/catalogue/rating-mark"
import { CertificateTable } from "@/features/directory/certificate-table"
import { SaveProduct } from "@/features/lists/save-product"
import { Gallery } from "@/features/product/gallery"
import { OrderPanel } from "@/features/product/order-panel"
import { OrderRules } from "@/features/product/order-rules"
import { ProductDetails } from "@/features/product/product-details"
import { ProductDocuments } from "@/features/product/product-documents"
import { SellerCard } from "@/features/product/seller-card"
import { ReviewSection } from "@/features/reviews/review-section"
import { ProblemState } from "@/features/shell/problem-state"
import { publicMetadata } from "@/features/shell/public-metadata"
import { StructuredData } from "@/features/shell/structured-data"
import { ClientMessages } from "@/i18n/client-messages"
import { lookup } from "@/i18n/lookup"
import { Link } from "@/i18n/navigation"
import { Callout } from "@/ui/callout"
import { ChevronRightIcon } from "@/ui/icons"
import { Section } from "@/ui/page-header"

type ProductPageProps = {
  params: Promise<{ handle: string }>
  searchParams: Promise<SearchParams>
}

/** How many reviews stand on one page. */
const REVIEWS = 10

const productPath = (handle: string) => `/products/${encodeURIComponent(handle)}`

const load = cache(async (handle: string) => await attempt(getProduct(handle)))

export const generateMetadata = async ({ params }: ProductPageProps) => {
  const outcome = await load((await params).handle)
  if (!outcome.ok) {
    return {}
  }
  const { handle, title, description, description_short, thumbnail } = outcome.data
  return await publicMetadata({
    path: productPath(handle),
    title,
    description: description_short ?? description ?? undefined,
    image: thumbnail,
    indexed: (await currentViewer()).state === "anonymous",
  })
}

const ProductPage = async ({ params, searchParams }: ProductPageProps) => {
  const { handle } = await params
  const [viewer, compared, outcome, reviews] = await Promise.all([
    currentViewer(),
    readCompared(),
    load(handle),
    attempt(listReviews(handle, { page: pageNumber(await searchParams), limit: REVIEWS })),
  ])
  if (!outcome.ok && outcome.problem.status === 404) {
    notFound()
  }
  const me = viewer.state === "signed_in" ? viewer.me : null
  return (
    <div className="mx-auto max-w-page px-4 py-5 sm:px-6">
      {outcome.ok ? (
        <>
          {viewer.state === "anonymous" ? <ProductData product={outcome.data} /> : null}
          <Product product={outcome.data} me={me} compared={compared} />
          <ReviewSection
            handle={handle}
            outcome={reviews}
            reports={me !== null && can(me, "orders.read")}
          />
        </>
      ) : (
        <ProblemState problem={outcome.problem} />
      )}
    </div>
  )
}

/** For visitors only: whoever is signed in sees products and prices that search engines must not. */
const ProductData = async ({ product }: { product: ProductPageDto }) => {
  const t = await getTranslations("product")
  const { publicUrl } = config()
  const at = async (path: string) => addressOf(publicUrl, await getLocale(), path)
  const { handle, name } = product.seller
  const url = await at(productPath(product.handle))
  return (
    <StructuredData
      data={[
        productData(product, url),
        trailData([
          { name: t("catalogue"), url: await at("/catalogue") },
          { name, url: await at(`/manufacturers/${encodeURIComponent(handle)}`) },
          { name: product.title, url },
        ]),
      ]}
    />
  )
}

type ProductProps = {
  product: ProductPageDto
  me: MeDto | null
  /** The products that this browser compares. */
  compared: string[]
}

const Product = ({ product, me, compared }: ProductProps) => {
  const t = useTranslations("product")
  const images = product.images.map(({ url }) => url)
  const pictures = images.length > 0 ? images : [product.thumbnail].flatMap((one) => one ?? [])
  return (
    <>
      <Trail product={product} />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,340px)_minmax(0,1fr)] xl:grid-cols-[minmax(0,380px)_minmax(0,1fr)_290px]">
        <Gallery
          images={pictures}
          label={t("pictures", { title: product.title })}
          show={pictures.map((_, index) => t("showPicture", { number: index + 1 }))}
        />
        <div className="min-w-0">
          <ProductHead product={product} me={me} compared={compared} />
          <Order product={product} me={me} />
        </div>
        <aside className="grid content-start gap-5 max-xl:lg:col-span-2 max-xl:sm:grid-cols-2">
          <SellerCard product={product} me={me} />
          <div>
            <h2 className="mb-2 font-semibold">{t("rules")}</h2>
            <OrderRules product={product} />
          </div>
        </aside>
      </div>
      <div className="mt-9 grid gap-x-12 gap-y-8 border-t border-line pt-6 lg:grid-cols-2">
        <div className="min-w-0">
          <Section title={t("details")}>
            {product.description ? (
              <p className="mb-4 max-w-3xl whitespace-pre-line">{product.description}</p>
            ) : null}
            <ProductDetails product={product} />
          </Section>
        </div>
        <div className="min-w-0">
          <Section title={t("documents")} lead={t("documentsLead")}>
            <ProductDocuments product={product} />
            <CertificateTable
              certificates={product.certificates.map((one) => ({ ...one, scope: null }))}
            />
          </Section>
        </div>
      </div>
    </>
  )
}

const Trail = ({ product }: { product: ProductPageDto }) => {
  const t = useTranslations("product")
  const category = product.categories[0]
  const steps: { label: string; query: Record<string, string> }[] = [
    { label: t("catalogue"), query: {} },
    ...(category ? [{ label: category.name, query: { category: category.id } }] : []),
    { label: product.seller.name, query: { seller: product.seller.handle } },
  ]
  return (
    <nav aria-label={t("trail")} className="mb-3">
      <ol className="flex flex-wrap items-center gap-x-1.5 text-sm text-muted">
        {steps.map(({ label, query }, index) => (
          <li key={label} className="flex items-center gap-1.5">
            {index > 0 ? <ChevronRightIcon className="size-3" /> : null}
            <Link
              href={{ pathname: "/catalogue", query }}
              className="hover:text-ink hover:underline"
            >
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const ProductHead = ({ product, me, compared }: ProductProps) => {
  return (
    <header className="mb-4">
      <h1 className="text-2xl">{product.title}</h1>
      {product.subtitle ? <p className="text-lg text-muted">{product.subtitle}</p> : null}
      <p className="mt-1 flex flex-wrap items-center gap-x-4">
        <Link
          href={`/manufacturers/${product.seller.handle}`}
          className="text-accent hover:underline"
        >
          {product.seller.name}
        </Link>
        <a href="#reviews" className="hover:underline">
          <RatingMark rating={product.rating} />
        </a>
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {me && can(me, "orders.place") ? <SaveProduct productId={product.id} /> : null}
        <CompareButton
          productId={product.id}
          title={product.title}
          compared={compared.includes(product.id)}
          wide
        />
        <CompareForm />
      </div>
    </header>
  )
}

const Order = ({ product, me }: { product: ProductPageDto; me: MeDto | null }) => {
  const t = useTranslations("product")
  const reasons = useTranslations("orderability")
  const units = useTranslations("units")
  const locale = useLocale()
  const orderable = product.reasons.length === 0
  return (
    <>
      {orderable ? null : (
        <div className="mb-4">
          <Callout tone="warning" title={t("notOrderable")}>
            <ul>
              {product.reasons.map((reason) => (
                <li key={reason}>{reasons(reason)}</li>
              ))}
            </ul>
          </Callout>
        </div>
      )}
      <ClientMessages only={["quantity", "orderPanel", "whyPrice"]}>
        <OrderPanel
          options={product.options}
          variants={product.variants}
          currency={product.price.currency_code}
          unit={lookup(units, product.unit_of_sale, product.unit_of_sale)}
          buys={orderable && me !== null && can(me, "orders.place")}
        />
      </ClientMessages>
      {me === null ? (
        <p className="mt-3 text-muted">
          {t.rich("signInToOrder", {
            link: (words) => (
              <Link
                href={{
                  pathname: "/sign-in",
                  query: { next: `/${locale}/products/${product.handle}` },
                }}
                className="text-accent underline"
              >
                {words}
              </Link>
            ),
          })}
        </p>
      ) : null}
    </>
  )
}

export default ProductPage
