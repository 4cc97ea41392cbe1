"use client"

import { AlertDialog } from "radix-ui"
import { useCallback, useState, type ReactNode } from "react"
import type { FormAction } from "@/domain/form-state"
import { ActionForm } from "./action-form"
import { buttonClass, type ButtonVariant } from "./button"
import { SubmitButton } from "./submit-button"

type ConfirmProps = {
  trigger: ReactNode
  triggerVariant?: ButtonVariant
  triggerClass?: string
  title: string
  text: string
  confirm: string
  cancel: string
  action: FormAction
  /** Hidden fields that say on what the action works. */
  values?: Record<string, string>
  danger?: boolean
  children?: ReactNode
}

/** A button whose action is asked about first: only for what is hard to take back. */
export const Confirm = (props: ConfirmProps) => {
  const [open, setOpen] = useState(false)
  const { action } = props
  const run: FormAction = useCallback(
    async (state, form) => {
      const next = await action(state, form)
      if (next.status === "done") {
        setOpen(false)
      }
      return next
    },
    [action]
  )
  return (
    <AlertDialog.Root open={open} onOpenChange={setOpen}>
      <AlertDialog.Trigger
        className={buttonClass(props.triggerVariant ?? "quiet", props.triggerClass)}
      >
        {props.trigger}
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-50 bg-scrim" />
        <AlertDialog.Content className="fixed inset-x-0 top-1/2 z-50 mx-auto max-h-[90dvh] w-[min(480px,calc(100vw-32px))] -translate-y-1/2 overflow-y-auto rounded-lg border border-line bg-surface p-5 shadow-float">
          <AlertDialog.Title className="text-lg font-semibold">{props.title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-1 text-muted">
            {props.text}
          </AlertDialog.Description>
          <ActionForm action={run} className="mt-4 grid gap-4">
            {Object.entries(props.values ?? {}).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            {props.children}
            <div className="flex flex-wrap justify-end gap-2">
              <AlertDialog.Cancel className={buttonClass("secondary")}>
                {props.cancel}
              </AlertDialog.Cancel>
              <SubmitButton variant={props.danger ? "danger" : "primary"}>
                {props.confirm}
              </SubmitButton>
            </div>
          </ActionForm>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
