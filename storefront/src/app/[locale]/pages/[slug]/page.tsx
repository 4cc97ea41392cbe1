import { articleMetadata } from "@/features/content/article-metadata"
import { ArticlePage } from "@/features/content/article-page"

type MarketingPageProps = { params: Promise<{ slug: string }> }

export const generateMetadata = async ({ params }: MarketingPageProps) =>
  await articleMetadata("page", (await params).slug)

const MarketingPage = async ({ params }: MarketingPageProps) => (
  <ArticlePage kind="page" slug={(await params).slug} />
)

export default MarketingPage
