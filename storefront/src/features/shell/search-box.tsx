"use client"

import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react"
import { useGoTo } from "@/i18n/use-navigation"
import { cx } from "@/ui/cx"
import { SearchIcon } from "@/ui/icons"
import { readSuggestions, type Suggestion } from "./read-suggestions"

type SearchBoxProps = {
  /** Where the form goes without JavaScript, with the locale. */
  action: string
  words: { label: string; placeholder: string; list: string; submit: string; none: string }
  kinds: Record<Suggestion["kind"], string>
}

/** Milliseconds after the last key before asking: a typist's pause. */
const PAUSE_MS = 140

/** The search of every page; suggestions come while one types and are chosen with the arrow keys. */
export const SearchBox = ({ action, words, kinds }: SearchBoxProps) => {
  const id = useId()
  const goTo = useGoTo()
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState("")
  const [found, setFound] = useState<Suggestion[]>([])
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)

  useEffect(() => {
    const wanted = typed.trim()
    if (wanted.length < 2) {
      setFound([])
      return
    }
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      const suggestions = await readSuggestions(wanted, abort.signal)
      if (suggestions) {
        setFound(suggestions)
        setActive(-1)
      }
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [typed])

  const shown = open && found.length > 0
  const choose = (suggestion: Suggestion) => {
    setOpen(false)
    goTo(suggestion.href)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      setOpen(false)
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault()
      setOpen(true)
      const places = found.length + 1
      const by = event.key === "ArrowDown" ? 1 : -1
      setActive(((active + 1 + by + places) % places) - 1)
    }
    const chosen = found[active]
    if (event.key === "Enter" && shown && chosen) {
      event.preventDefault()
      choose(chosen)
    }
  }
  return (
    <form
      ref={form}
      role="search"
      action={action}
      className="relative min-w-0 flex-1 md:max-w-xl"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) {
          setOpen(false)
        }
      }}
      onSubmit={(event) => {
        event.preventDefault()
        setOpen(false)
        const q = typed.trim()
        goTo({ pathname: "/catalogue", query: q ? { q } : {} })
      }}
    >
      <SearchIcon className="pointer-events-none absolute top-1/2 start-2.5 size-4 -translate-y-1/2 text-muted" />
      <input
        type="search"
        name="q"
        role="combobox"
        aria-label={words.label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={words.placeholder}
        autoComplete="off"
        maxLength={120}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
        className="control-h w-full min-w-0 rounded-md border border-control bg-surface pe-2 ps-8 placeholder:text-muted"
      />
      <button type="submit" className="sr-only">
        {words.submit}
      </button>
      <p role="status" className="sr-only">
        {typed.trim().length > 1 && open && found.length === 0 ? words.none : ""}
      </p>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={words.list}
        hidden={!shown}
        className="absolute top-full end-0 start-0 z-50 mt-1 max-h-[70vh] min-w-72 overflow-y-auto rounded-lg border border-line bg-surface p-1 shadow-float"
      >
        {found.map((suggestion, index) => (
          <li
            key={suggestion.href}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
            className={cx(
              "control-h flex cursor-pointer items-center gap-2 rounded-md px-2.5",
              index === active ? "bg-accent-soft" : "hover:bg-hover"
            )}
          >
            <span className="min-w-0 flex-1 truncate">{suggestion.label}</span>
            <span className="shrink-0 text-sm text-muted">
              {suggestion.detail || kinds[suggestion.kind]}
            </span>
          </li>
        ))}
      </ul>
    </form>
  )
}
