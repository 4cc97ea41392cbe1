import { useTranslations } from "next-intl"
import { cx } from "@/ui/cx"

/** Three bars, filled up to the level that a company is verified at. */
export const LevelBars = ({ level, className }: { level: number; className?: string }) => (
  <svg viewBox="0 0 17 14" aria-hidden="true" className={cx("h-3.5 w-[17px] shrink-0", className)}>
    {[1, 2, 3].map((step) => (
      <rect
        key={step}
        x={(step - 1) * 6}
        y={14 - (step * 4 + 2)}
        width={4.5}
        height={step * 4 + 2}
        rx={0.8}
        className={step <= level ? "fill-current" : "fill-current opacity-20"}
      />
    ))}
  </svg>
)

/** A company's verification level in a word and a drawing. */
export const LevelBadge = ({ level, className }: { level: number; className?: string }) => {
  const t = useTranslations("levels")
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 align-middle text-sm font-medium whitespace-nowrap",
        level > 0 ? "text-accent" : "text-muted",
        className
      )}
    >
      <LevelBars level={level} />
      {level > 0 ? t("short", { level }) : t("none")}
    </span>
  )
}
