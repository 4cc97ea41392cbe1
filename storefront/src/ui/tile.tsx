import { cx } from "./cx"

const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter((word) => /\p{L}|\p{N}/u.test(word))
    .slice(0, 2)
    .map((word) => word[0]?.toLocaleUpperCase())
    .join("")

type TileProps = { name: string; logoUrl: string | null; className?: string }

/** A company's logo, or its initials. Decorative: its name always stands beside it. */
export const Tile = ({ name, logoUrl, className = "size-9 text-sm" }: TileProps) => (
  <span
    aria-hidden="true"
    className={cx(
      "inline-flex shrink-0 items-center justify-center overflow-hidden rounded-md border",
      "border-line bg-sunken font-semibold text-muted",
      className
    )}
  >
    {logoUrl ? <img src={logoUrl} alt="" className="size-full object-contain" /> : initials(name)}
  </span>
)
