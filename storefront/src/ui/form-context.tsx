"use client"

import { createContext, useContext, useEffect } from "react"
import type { FormState } from "@/domain/form-state"

type FormContextValue = { state: FormState; pending: boolean }

export const FormContext = createContext<FormContextValue>({
  state: { status: "idle" },
  pending: false,
})

/** What the form's last submission said about a field, for the sentence below it. */
export const useFieldError = (name: string): string | undefined => {
  const { state } = useContext(FormContext)
  return state.status === "refused" ? state.fields[name] : undefined
}

export const useFormPending = () => useContext(FormContext).pending

/** Runs after every submission that succeeded; what it runs has to stay the same function. */
export const useFormDone = (run: () => void) => {
  const { state } = useContext(FormContext)
  const stamp = state.status === "done" ? state.stamp : null
  useEffect(() => {
    if (stamp !== null) {
      run()
    }
  }, [stamp, run])
}
