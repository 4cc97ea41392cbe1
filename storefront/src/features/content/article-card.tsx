import type { ArticleCardDto } from "@/data/content"
import { dateWriter } from "@/i18n/dates"
import { Link } from "@/i18n/navigation"
import { articlePath } from "./article-address"

/** A post in the list: its title is the link. */
export const ArticleCard = async ({ article }: { article: ArticleCardDto }) => {
  const { kind, slug, title, summary, cover_url, author, published_at } = article
  const date = await dateWriter()
  return (
    <li className="relative grid gap-x-8 gap-y-3 border-b border-line py-6 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <h2 className="max-w-2xl text-xl">
          <Link
            href={articlePath(kind, slug)}
            className="after:absolute after:inset-0 hover:text-accent hover:underline"
          >
            {title}
          </Link>
        </h2>
        {summary ? <p className="mt-1.5 max-w-2xl text-lg">{summary}</p> : null}
        <p className="mt-2 flex gap-x-2 text-muted">
          <time dateTime={published_at}>{date(published_at)}</time>
          {author ? <span>{author}</span> : null}
        </p>
      </div>
      {cover_url ? (
        <img
          src={cover_url}
          alt=""
          loading="lazy"
          className="aspect-[3/2] w-full rounded-md object-cover sm:w-52"
        />
      ) : null}
    </li>
  )
}
