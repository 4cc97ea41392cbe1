"use client"

import { useMessages } from "next-intl"
import { Button } from "@/ui/button"
import { Callout } from "@/ui/callout"

/** Shown when a page failed in a way that it did not foresee. */
const ErrorPage = ({ reset }: { error: Error; reset: () => void }) => {
  // Plain sentences: what composes others weighs 12 kB, and every page would load it for this one.
  const { failure } = useMessages()
  return (
    <div className="mx-auto max-w-2xl px-4 py-10 sm:px-6">
      <h1 className="mb-4 text-xl">{failure.title}</h1>
      <Callout tone="danger" live action={<Button onClick={reset}>{failure.retry}</Button>}>
        {failure.text}
      </Callout>
    </div>
  )
}

export default ErrorPage
