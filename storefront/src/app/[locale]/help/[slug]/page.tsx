import { getTranslations } from "next-intl/server"
import { articleMetadata } from "@/features/content/article-metadata"
import { ArticlePage } from "@/features/content/article-page"

type HelpArticlePageProps = { params: Promise<{ slug: string }> }

export const generateMetadata = async ({ params }: HelpArticlePageProps) =>
  await articleMetadata("help", (await params).slug)

const HelpArticlePage = async ({ params }: HelpArticlePageProps) => {
  const { slug } = await params
  const t = await getTranslations("content")
  return <ArticlePage kind="help" slug={slug} back={{ href: "/help", label: t("helpBack") }} />
}

export default HelpArticlePage
