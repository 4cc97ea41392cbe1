import { useLocale, useTranslations } from "next-intl"
import type { DirectoryCardDto } from "@/data/trade"
import { LevelBadge } from "@/features/shell/level-badge"
import { countryName } from "@/i18n/format"
import { lookup } from "@/i18n/lookup"
import { Link } from "@/i18n/navigation"
import { Tile } from "@/ui/tile"

type ManufacturerRowProps = {
  manufacturer: DirectoryCardDto
  /** Its level on the page. */
  heading: "h2" | "h3"
}

/** One manufacturer of the directory: who, where, what, and how far it is verified. */
export const ManufacturerRow = ({ manufacturer, heading: Heading }: ManufacturerRowProps) => {
  const industries = useTranslations("industries")
  const locale = useLocale()
  const { name, handle, logo_url, description, certifications } = manufacturer
  return (
    <li className="relative grid grid-cols-[auto_1fr] gap-x-3 border-b border-line py-3 hover:bg-hover lg:grid-cols-[auto_minmax(0,5fr)_minmax(0,3fr)_110px] lg:items-center lg:gap-x-5">
      <Tile name={name} logoUrl={logo_url} className="size-11 text-sm" />
      <div className="min-w-0">
        <Heading className="truncate font-semibold tracking-normal">
          <Link
            href={`/manufacturers/${handle}`}
            className="after:absolute after:inset-0 hover:underline"
          >
            {name}
          </Link>
        </Heading>
        <p className="truncate text-sm text-muted">
          {[
            countryName(manufacturer.country_code, locale),
            ...manufacturer.industries.map((code) => lookup(industries, code, code)),
          ].join(" · ")}
        </p>
        {description ? <p className="mt-0.5 line-clamp-2 lg:line-clamp-1">{description}</p> : null}
      </div>
      <p className="col-start-2 mt-1 text-sm text-muted lg:col-start-auto lg:mt-0 lg:truncate">
        {certifications.slice(0, 4).join(", ")}
      </p>
      <LevelBadge
        level={manufacturer.verification_level}
        className="col-start-2 mt-1 lg:col-start-auto lg:mt-0"
      />
    </li>
  )
}
