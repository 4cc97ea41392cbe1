import { Specimen, Specimens } from "./specimen"

/** The colours of tokens.css, as its custom properties are called. */
export const COLOURS = [
  ...["canvas", "surface", "sunken", "hover", "line", "control", "ink", "muted"],
  ...["accent", "accent-strong", "accent-soft", "on-accent", "positive", "positive-soft"],
  ...["warning", "warning-soft", "danger", "danger-soft", "on-danger", "scrim"],
] as const

const SIZES = ["xs", "sm", "base", "lg", "xl", "2xl", "3xl", "4xl"] as const
const RADII = ["sm", "md", "lg"] as const

/** Colours, sizes of text and corners as they are in the theme that is on. */
export const Tokens = () => (
  <>
    <Specimens title="Colours">
      {COLOURS.map((name) => (
        <div key={name} className="flex items-center gap-3 border-t border-line py-2">
          <span
            className="size-9 shrink-0 rounded-md border border-line"
            style={{ background: `var(--color-${name})` }}
          />
          <code className="font-mono text-sm">{name}</code>
        </div>
      ))}
    </Specimens>
    <Specimens title="Text and corners">
      {SIZES.map((size) => (
        <Specimen key={size} name={`text-${size}`}>
          <p
            className="tnum truncate"
            style={{
              fontSize: `var(--text-${size})`,
              lineHeight: `var(--text-${size}--line-height)`,
            }}
          >
            1,234.50 per case of 12
          </p>
        </Specimen>
      ))}
      {RADII.map((radius) => (
        <Specimen key={radius} name={`rounded-${radius}`}>
          <span
            className="block h-9 w-24 border border-control bg-sunken"
            style={{ borderRadius: `var(--radius-${radius})` }}
          />
        </Specimen>
      ))}
    </Specimens>
  </>
)
