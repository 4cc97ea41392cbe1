import { clx, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

type FigureTileProps = {
  label: string
  value: ReactNode
  hint?: ReactNode
  tone?: "neutral" | "warning"
  /** The page that shows what the number counts. */
  to?: string
}

/** One number that matters, with its name and what it is compared with. */
export const FigureTile = ({ label, value, hint, tone = "neutral", to }: FigureTileProps) => {
  const body = (
    <>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {label}
      </Text>
      <Text
        as="div"
        size="xlarge"
        weight="plus"
        className={clx("tabular-nums", tone === "warning" && "text-ui-tag-orange-text")}
      >
        {value}
      </Text>
      {hint ? (
        <Text as="div" size="xsmall" className="text-ui-fg-subtle">
          {hint}
        </Text>
      ) : null}
    </>
  )
  const look = "flex min-w-0 flex-col gap-y-0.5 px-6 py-4"
  return to ? (
    <Link
      to={to}
      className={clx(
        look,
        "hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus outline-none"
      )}
    >
      {body}
    </Link>
  ) : (
    <div className={look}>{body}</div>
  )
}

/** Tiles beside each other, with hairlines between them. */
export const FigureTiles = ({ children }: { children: ReactNode }) => (
  <div className="grid grid-cols-2 divide-x divide-y lg:grid-cols-4 lg:divide-y-0">{children}</div>
)
