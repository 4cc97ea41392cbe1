import type { Href } from "@/i18n/local-path"
import { Link } from "@/i18n/navigation"
import { cx } from "@/ui/cx"

type FilterLinksProps = {
  label: string
  options: { key: string; label: string; href: Href; on: boolean }[]
}

/** A list's views as links in a row; the current one is marked. */
export const FilterLinks = ({ label, options }: FilterLinksProps) => (
  <nav aria-label={label} className="mb-3 flex flex-wrap gap-1">
    {options.map(({ key, label: words, href, on }) => (
      <Link
        key={key}
        href={href}
        aria-current={on ? "page" : undefined}
        className={cx(
          "control-h inline-flex items-center rounded-md px-2.5",
          on
            ? "bg-accent-soft font-medium text-accent-strong"
            : "text-muted hover:bg-hover hover:text-ink"
        )}
      >
        {words}
      </Link>
    ))}
  </nav>
)
