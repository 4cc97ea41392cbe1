import { Button, Drawer, Hint, InlineTip, Label, Select } from "@medusajs/ui"
import { useId, type FormEvent, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { ApiError } from "./api"
import { DrawerHeader } from "./dialog-header"
import { useProblem } from "./use-problem"

type FieldProps = {
  label: string
  hint?: string
  error?: string
  optional?: boolean
  /** Gets the id that ties the control to its label. */
  children: (id: string) => ReactNode
}

/** A labelled control with its hint, and its error below it. */
export const Field = ({ label, hint, error, optional, children }: FieldProps) => {
  const id = useId()
  const { t } = useTranslation("wholesale")
  return (
    <div className="flex flex-col gap-y-1.5">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
        {optional ? (
          <span className="text-ui-fg-subtle font-normal"> ({t("common.optional")})</span>
        ) : null}
      </Label>
      {children(id)}
      {hint ? <Hint>{hint}</Hint> : null}
      {error ? (
        <Hint variant="error" role="alert">
          {error}
        </Hint>
      ) : null}
    </div>
  )
}

type ChoiceProps = {
  id?: string
  label?: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
  placeholder?: string
  disabled?: boolean
}

/** A choice of one from a short list. */
export const Choice = ({ id, label, value, options, onChange, ...rest }: ChoiceProps) => (
  <Select size="small" value={value} onValueChange={onChange} disabled={rest.disabled}>
    <Select.Trigger id={id} aria-label={label}>
      <Select.Value placeholder={rest.placeholder} />
    </Select.Trigger>
    <Select.Content>
      {options.map((option) => (
        <Select.Item key={option.value} value={option.value}>
          {option.label}
        </Select.Item>
      ))}
    </Select.Content>
  </Select>
)

type FormDrawerProps = {
  open: boolean
  onClose: () => void
  title: string
  description?: string
  submit: string
  danger?: boolean
  busy: boolean
  disabled?: boolean
  /** It is done and shows its outcome; there is nothing left to cancel. */
  finished?: boolean
  error?: unknown
  onSubmit: () => void
  children: ReactNode
}

/** A form beside the page it belongs to. What the server refuses is said above the buttons. */
export const FormDrawer = ({ open, onClose, onSubmit, ...props }: FormDrawerProps) => {
  const { t } = useTranslation("wholesale")
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Drawer open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Drawer.Content {...(props.description ? {} : { "aria-describedby": undefined })}>
        <form onSubmit={send} className="flex h-full flex-col overflow-hidden" noValidate>
          <DrawerHeader title={props.title} description={props.description} />
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {props.children}
            {props.error ? <Refusal error={props.error} /> : null}
          </Drawer.Body>
          <Drawer.Footer>
            {props.finished ? null : (
              <Button type="button" size="small" variant="secondary" onClick={onClose}>
                {t("common.cancel")}
              </Button>
            )}
            <Button
              type="submit"
              size="small"
              variant={props.danger ? "danger" : "primary"}
              isLoading={props.busy}
              disabled={props.disabled}
            >
              {props.submit}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}

type Issue = { field: string; message: string }

/** Why the server refused a form, field by field where it said so. */
export const Refusal = ({ error }: { error: unknown }) => {
  const { t } = useTranslation("wholesale")
  const problem = useProblem()
  const issues = issuesOf(error)
  return (
    <InlineTip variant="error" label={t("common.refused")} role="alert">
      {issues.length ? (
        <ul>
          {issues.map((issue) => (
            <li key={`${issue.field} ${issue.message}`}>
              {t([`fields.${issue.field}`, "fields.other"], { field: issue.field })}:{" "}
              {issue.message}
            </li>
          ))}
        </ul>
      ) : (
        problem(error)
      )}
    </InlineTip>
  )
}

/** The wrong fields of a refused request. */
export const issuesOf = (error: unknown): Issue[] => {
  const issues = error instanceof ApiError ? error.details?.issues : undefined
  return Array.isArray(issues)
    ? issues.flatMap((issue: unknown) => (isIssue(issue) ? [issue] : []))
    : []
}

const isIssue = (issue: unknown): issue is Issue =>
  typeof issue === "object" && issue !== null && "field" in issue && "message" in issue
