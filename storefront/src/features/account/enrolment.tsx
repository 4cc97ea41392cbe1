"use client"

import { useActionState } from "react"
import { Button, buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { TextField } from "@/ui/field"
import { enrolAction, finishEnrolment, type EnrolmentState } from "./actions"

type EnrolmentWords = {
  start: string
  scan: string
  open: string
  code: string
  codeHint: string
  confirm: string
  codesTitle: string
  codesText: string
  finish: string
}

const START: EnrolmentState = { step: "start" }

/** Sets up an authenticator app in three steps, the last of which shows the recovery codes once. */
export const EnrolmentSteps = ({ words }: { words: EnrolmentWords }) => {
  const [state, act, pending] = useActionState(enrolAction, START)
  if (state.step === "codes") {
    return (
      <div className="grid max-w-xl justify-items-start gap-4">
        <Callout tone="positive" title={words.codesTitle} live>
          {words.codesText}
        </Callout>
        <ul className="tnum grid grid-cols-2 gap-x-8 gap-y-1 font-mono">
          {state.codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <form action={finishEnrolment}>
          <Button type="submit" variant="primary">
            {words.finish}
          </Button>
        </form>
      </div>
    )
  }
  return (
    <form action={act} className="grid max-w-xl justify-items-start gap-4">
      {state.message ? (
        <Callout tone="danger" live>
          {state.message}
        </Callout>
      ) : null}
      {state.step === "confirm" ? (
        <>
          <p>{words.scan}</p>
          <p className="rounded-md border border-line bg-sunken px-3 py-2 font-mono break-all">
            {state.enrolment.secret.replace(/(.{4})/g, "$1 ").trim()}
          </p>
          <a href={state.enrolment.url} className={buttonClass("quiet")}>
            {words.open}
          </a>
          <TextField
            name="code"
            label={words.code}
            hint={words.codeHint}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            required
          />
        </>
      ) : null}
      <Button type="submit" variant="primary" disabled={pending} aria-busy={pending}>
        {state.step === "confirm" ? words.confirm : words.start}
      </Button>
    </form>
  )
}
