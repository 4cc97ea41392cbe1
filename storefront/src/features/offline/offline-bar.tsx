"use client"

import { useFormatter, useTranslations } from "next-intl"
import { usePathname, useRouter, useSearchParams } from "next/navigation"
import { useEffect, useState } from "react"
import { WarningIcon } from "@/ui/icons"
import { TryAgain } from "./try-again"
import { useOnline } from "./use-online"

/**
 * Says that there is no connection, and from when what is shown is.
 * @param shownAt when the server made the page, ISO 8601
 */
export const OfflineBar = ({ shownAt }: { shownAt: string }) => {
  const t = useTranslations("offline")
  const format = useFormatter()
  const online = useOnline()
  const { asOf, kind } = useAge(shownAt)
  if (kind === "none" || (online && kind === "page")) {
    return null
  }
  const time = format.dateTime(new Date(asOf), { dateStyle: "medium", timeStyle: "long" })
  return (
    <div
      role="status"
      className="sticky bottom-0 z-40 flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line bg-warning-soft px-4 py-2 sm:px-6"
    >
      <WarningIcon className="size-4 shrink-0 text-warning" />
      <p className="min-w-0 flex-1">
        <span className="font-semibold text-warning">{online ? t("noAnswer") : t("offline")}</span>{" "}
        {t("asOf", { time })}
      </p>
      <TryAgain label={t("retry")} />
    </div>
  )
}

type Age = { kind: "page" | "copy" | "none"; asOf: string }

/**
 * What the service worker wrote into the root element: when the copy was made that is shown in place
 * of the page, or that there was none and only the offline page can be shown.
 */
const written = (): Pick<Age, "kind"> & { at?: string } => {
  const { copiedAt, noCopy } = document.documentElement.dataset
  return copiedAt ? { kind: "copy", at: copiedAt } : { kind: noCopy ? "none" : "page" }
}

/** From when the page is: its copy, or the last time that the router fetched one. */
const useAge = (shownAt: string): Age => {
  const here = `${usePathname()}?${useSearchParams()}`
  const [first] = useState(here)
  const [age, setAge] = useState<Age>({ kind: "page", asOf: shownAt })
  const router = useRouter()

  useEffect(() => {
    const { kind, at } = written()
    setAge((last) => ({ kind, asOf: at ?? last.asOf }))
  }, [])
  useEffect(() => {
    if (here !== first) {
      setAge({ kind: "page", asOf: new Date().toISOString() })
    }
  }, [here, first])
  useEffect(() => {
    const fetchAnew = () => {
      if (age.kind === "copy") {
        delete document.documentElement.dataset.copiedAt
        setAge({ kind: "page", asOf: new Date().toISOString() })
        router.refresh()
      }
    }
    window.addEventListener("online", fetchAnew)
    return () => window.removeEventListener("online", fetchAnew)
  }, [age.kind, router])
  return age
}
