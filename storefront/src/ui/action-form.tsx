"use client"

import {
  startTransition,
  useActionState,
  useEffect,
  useRef,
  type FormEvent,
  type RefObject,
  type ReactNode,
} from "react"
import { IDLE, type FormAction } from "@/domain/form-state"
import { buttonClass } from "./button"
import { Callout } from "./callout"
import { FormContext } from "./form-context"
import { ExternalIcon } from "./icons"

type ActionFormProps = {
  action: FormAction
  children: ReactNode
  className?: string
  /** Empties the fields after a success. */
  resetOnDone?: boolean
  /** Where the answer is shown; `none` when only the fields' own sentences matter. */
  answer?: "above" | "below" | "none"
  label?: string
  /** Submits as soon as something is chosen; a button inside stays for browsers without scripts. */
  submitOnChoice?: boolean
}

/**
 * A form that posts to a server action, works without JavaScript, keeps what was typed after a
 * refusal (React would empty it) and moves the focus to the first field that was refused.
 */
export const ActionForm = ({
  action,
  children,
  className,
  resetOnDone,
  answer = "below",
  label,
  submitOnChoice,
}: ActionFormProps) => {
  const form = useRef<HTMLFormElement>(null)
  const [state, submit, pending] = useActionState(action, IDLE)

  useEffect(() => {
    if (state.status === "done" && resetOnDone) {
      form.current?.reset()
    }
    if (state.status === "refused") {
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
    }
  }, [state, resetOnDone])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const submitter = submitterOf(event.nativeEvent)
    if (submitter?.name) {
      fields.append(submitter.name, submitter.value)
    }
    startTransition(() => submit(fields))
  }

  const said =
    state.status === "idle" ? null : (
      <Callout
        key={state.stamp}
        tone={state.status === "done" ? "positive" : "danger"}
        live
        action={
          state.status === "refused" && state.signIn ? (
            // In a tab of its own, so that what was typed here stays.
            <a href="/api/session/sign-in" target="_blank" className={buttonClass()}>
              {state.signIn}
              <ExternalIcon />
            </a>
          ) : undefined
        }
      >
        {state.message}
      </Callout>
    )

  return (
    <FormContext value={{ state, pending }}>
      <form
        ref={form}
        action={submit}
        onSubmit={onSubmit}
        onChange={
          submitOnChoice ? (event) => isChoice(event.target) && submitForm(form) : undefined
        }
        className={className}
        aria-label={label}
        aria-busy={pending}
      >
        {answer === "above" ? said : null}
        {children}
        {answer === "below" ? said : null}
      </form>
    </FormContext>
  )
}

const isChoice = (target: EventTarget) =>
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && ["radio", "checkbox"].includes(target.type))

const submitForm = (form: RefObject<HTMLFormElement | null>) => form.current?.requestSubmit()

const submitterOf = (event: Event) =>
  event instanceof SubmitEvent && event.submitter instanceof HTMLButtonElement
    ? event.submitter
    : null
