import { useTranslations } from "next-intl"
import { counted } from "@/domain/counted"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { ChevronLeftIcon, ChevronRightIcon } from "@/ui/icons"

type PaginationProps = {
  path: string
  query?: Record<string, string>
  count: number
  limit: number
  offset: number
}

/** Which rows are shown out of how many, and the ways to the others. */
export const Pagination = ({ path, query = {}, count, limit, offset }: PaginationProps) => {
  const t = useTranslations("paging")
  if (count <= limit && offset === 0) {
    return null
  }
  const page = Math.floor(offset / limit) + 1
  const to = (target: number) => ({
    pathname: path,
    query: target > 1 ? { ...query, page: String(target) } : query,
  })
  return (
    <nav aria-label={t("label")} className="mt-3 flex items-center justify-between gap-3">
      <p className="tnum text-muted">
        {t("range", {
          from: offset + 1,
          to: Math.min(offset + limit, count),
          ...counted(count),
        })}
      </p>
      <div className="flex gap-2">
        {page > 1 ? (
          <Link href={to(page - 1)} rel="prev" className={buttonClass()}>
            <ChevronLeftIcon />
            {t("previous")}
          </Link>
        ) : null}
        {offset + limit < count ? (
          <Link href={to(page + 1)} rel="next" className={buttonClass()}>
            {t("next")}
            <ChevronRightIcon />
          </Link>
        ) : null}
      </div>
    </nav>
  )
}
