"use client"

import { useTranslations } from "next-intl"
import { useEffect, useState, useTransition } from "react"
import { Button } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { canBeTold, isTold, stopTelling, tellBrowser } from "./push-browser"

type State = "unknown" | "impossible" | "blocked" | "off" | "on" | "failed"

const WORDS = {
  impossible: "impossible",
  blocked: "blocked",
  off: "offText",
  on: "onText",
  failed: "failed",
} as const

const stateNow = async (): Promise<State> => {
  if (!canBeTold()) {
    return "impossible"
  }
  if (Notification.permission === "denied") {
    return "blocked"
  }
  return (await isTold()) ? "on" : "off"
}

/** Turns messages to this browser on and off, which each browser of a person has for itself. */
export const PushSwitch = ({ publicKey }: { publicKey: string }) => {
  const t = useTranslations("push")
  const [state, setState] = useState<State>("unknown")
  const [pending, start] = useTransition()
  useEffect(() => {
    stateNow().then(setState, () => setState("impossible"))
  }, [])

  const turn = () =>
    start(async () => {
      try {
        if (state === "on") {
          await stopTelling()
        } else if (!(await tellBrowser(publicKey)) && Notification.permission === "granted") {
          return setState("failed")
        }
        setState(await stateNow())
      } catch {
        setState("failed")
      }
    })
  if (state === "unknown") {
    return null
  }
  const turnable = state !== "impossible" && state !== "blocked"
  return (
    <Callout
      tone={state === "on" ? "positive" : state === "failed" ? "warning" : "info"}
      title={t("title")}
      live
      action={
        turnable ? (
          <Button disabled={pending} aria-busy={pending} onClick={turn}>
            {state === "on" ? t("turnOff") : t("turnOn")}
          </Button>
        ) : undefined
      }
    >
      {t(WORDS[state])}
    </Callout>
  )
}
