import { CheckCircleSolid, CircleDottedLine, CircleHalfSolid } from "@medusajs/icons"
import { clx } from "@medusajs/ui"

type StepLineProps = {
  label: string
  /** In their order, by what they are called. */
  steps: readonly string[]
  /** The index of the step at hand; as many as there are steps when all are done. */
  at: number
}

const iconOf = (index: number, at: number) => {
  if (index < at) {
    return <CheckCircleSolid aria-hidden className="text-ui-tag-green-icon" />
  }
  return index === at ? (
    <CircleHalfSolid aria-hidden className="text-ui-tag-blue-icon" />
  ) : (
    <CircleDottedLine aria-hidden />
  )
}

/** Where in a wizard one is; its steps follow from what was done and can't be jumped. */
export const StepLine = ({ label, steps, at }: StepLineProps) => (
  <ol aria-label={label} className="flex flex-wrap">
    {steps.map((step, index) => (
      <li
        key={step}
        aria-current={index === at ? "step" : undefined}
        className={clx(
          "txt-compact-small-plus flex items-center gap-x-2 px-6 py-3",
          index > at && "text-ui-fg-subtle"
        )}
      >
        {iconOf(index, at)}
        {step}
      </li>
    ))}
  </ol>
)
