import { getTranslations } from "next-intl/server"
import { articleMetadata } from "@/features/content/article-metadata"
import { ArticlePage } from "@/features/content/article-page"

type PostPageProps = { params: Promise<{ slug: string }> }

export const generateMetadata = async ({ params }: PostPageProps) =>
  await articleMetadata("post", (await params).slug)

const PostPage = async ({ params }: PostPageProps) => {
  const { slug } = await params
  const t = await getTranslations("content")
  return <ArticlePage kind="post" slug={slug} back={{ href: "/blog", label: t("blogBack") }} />
}

export default PostPage
