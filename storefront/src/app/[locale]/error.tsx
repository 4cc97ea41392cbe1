"use client"

import { useTranslations } from "next-intl"
import { Button } from "@/ui/button"
import { Callout } from "@/ui/callout"

/** Shown when a page failed in a way that it did not foresee. */
const ErrorPage = ({ reset }: { error: Error; reset: () => void }) => {
  const t = useTranslations("failure")
  return (
    <div className="mx-auto max-w-2xl px-4 py-10 sm:px-6">
      <h1 className="mb-4 text-xl">{t("title")}</h1>
      <Callout tone="danger" live action={<Button onClick={reset}>{t("retry")}</Button>}>
        {t("text")}
      </Callout>
    </div>
  )
}

export default ErrorPage
