import { Input } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useSearchParams } from "react-router-dom"

const PAUSE_MS = 300

type SearchFieldProps = { label: string; disabled?: boolean }

/** A search whose words are kept in the address bar as `q`, once the person pauses. */
export const SearchField = ({ label, disabled }: SearchFieldProps) => {
  const [params, setParams] = useSearchParams()
  const [typed, setTyped] = useState(params.get("q") ?? "")
  useEffect(() => {
    const timer = setTimeout(() => {
      setParams(
        (old) => {
          if ((old.get("q") ?? "") === typed.trim()) {
            return old
          }
          const next = new URLSearchParams(old)
          next.delete("offset")
          if (typed.trim()) {
            next.set("q", typed.trim())
          } else {
            next.delete("q")
          }
          return next
        },
        { replace: true }
      )
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, setParams])
  return (
    <div className="w-full sm:w-60">
      <Input
        type="search"
        size="small"
        aria-label={label}
        placeholder={label}
        disabled={disabled}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  )
}
