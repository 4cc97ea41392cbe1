"use client"

import { useEffect, useState } from "react"
import { CheckIcon, CopyIcon } from "./icons"

type CopyButtonProps = {
  text: string
  /** What a screen reader calls it, beginning with the visible word. */
  label: string
  words: { copy: string; copied: string; failed: string }
}

const SAID_MS = 3000

/** Puts a text into the clipboard and says whether that worked. */
export const CopyButton = ({ text, label, words }: CopyButtonProps) => {
  const [answer, setAnswer] = useState<"copied" | "failed" | null>(null)

  useEffect(() => {
    const timer = setTimeout(() => setAnswer(null), SAID_MS)
    return () => clearTimeout(timer)
  }, [answer])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setAnswer("copied")
    } catch {
      // Without a secure connection or the permission there is no clipboard.
      setAnswer("failed")
    }
  }

  return (
    <>
      <button
        type="button"
        aria-label={label}
        onClick={() => void copy()}
        className="control-h -my-2 inline-flex shrink-0 items-center gap-1.5 rounded-md px-1 font-medium text-accent hover:bg-accent-soft"
      >
        {answer === "copied" ? <CheckIcon /> : <CopyIcon />}
        {answer ? words[answer] : words.copy}
      </button>
      <span role="status" className="sr-only">
        {answer ? words[answer] : ""}
      </span>
    </>
  )
}
