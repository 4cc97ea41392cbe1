import type { ReactNode } from "react"
import { shares } from "@/domain/chart-scale"

type ShareBarsProps = {
  label: string
  rows: { key: string; name: ReactNode; value: number; text: string }[]
}

/** Parts of a whole as labelled horizontal bars, largest first as given. */
export const ShareBars = ({ label, rows }: ShareBarsProps) => {
  const parts = shares(rows.map(({ value }) => value))
  return (
    <ul aria-label={label} className="grid gap-2.5">
      {rows.map(({ key, name, text }, index) => (
        <li key={key}>
          <p className="flex justify-between gap-4">
            <span className="min-w-0 truncate">{name}</span>
            <span className="tnum shrink-0 text-muted">
              {text}
              <span className="ms-2 inline-block w-12 text-end whitespace-nowrap">{`${Math.round(parts[index] ?? 0)} %`}</span>
            </span>
          </p>
          <svg
            viewBox="0 0 100 2"
            preserveAspectRatio="none"
            aria-hidden="true"
            className="mt-1 h-1.5 w-full"
          >
            <rect width={100} height={2} className="fill-line" />
            <rect width={parts[index] ?? 0} height={2} className="fill-accent" />
          </svg>
        </li>
      ))}
    </ul>
  )
}
