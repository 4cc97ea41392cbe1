"use client"

import { useId, useState, type ClipboardEvent, type KeyboardEvent } from "react"
import type { SkuMatchDto } from "@wholesale/ordering/http/sku-search"
import { lineTitle } from "@/domain/line-title"
import { cx } from "@/ui/cx"
import { useSkuMatches } from "./use-sku-matches"

type SkuFieldProps = {
  label: string
  listLabel: string
  value: string
  onChange: (value: string) => void
  onPasteLines: (text: string) => void
  onChosen: (match: SkuMatchDto) => void
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** A SKU with type-ahead by its beginning, a GTIN or words of the title; pasted lists become rows. */
export const SkuField = (props: SkuFieldProps) => {
  const id = useId()
  const [focused, setFocused] = useState(false)
  const [active, setActive] = useState(-1)
  const matches = useSkuMatches(focused ? props.value : "")
  const open = focused && matches.length > 0 && matches[0]?.sku !== props.value

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text")
    if (/[\n\t]/.test(text.trim())) {
      event.preventDefault()
      props.onPasteLines(text)
    }
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const chosen = matches[active]
    if (open && (event.key === "ArrowDown" || (event.key === "ArrowUp" && active >= 0))) {
      event.preventDefault()
      const by = event.key === "ArrowDown" ? 1 : -1
      return setActive(Math.min(matches.length - 1, Math.max(-1, active + by)))
    }
    if (event.key === "Escape") {
      return setFocused(false)
    }
    if (open && event.key === "Enter" && chosen) {
      event.preventDefault()
      setActive(-1)
      return props.onChosen(chosen)
    }
    props.onKeyDown(event)
  }
  return (
    <div className="relative min-w-0">
      <input
        role="combobox"
        aria-label={props.label}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        data-pad="sku"
        value={props.value}
        maxLength={120}
        onChange={(event) => {
          setFocused(true)
          setActive(-1)
          props.onChange(event.target.value)
        }}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onPaste={onPaste}
        onKeyDown={onKeyDown}
        className="control-h w-full rounded-md border border-control bg-surface px-2.5 font-mono text-sm"
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={props.listLabel}
        hidden={!open}
        className="absolute top-full start-0 z-30 mt-1 max-h-72 w-[min(440px,calc(100vw-48px))] overflow-y-auto rounded-lg border border-line bg-surface p-1 shadow-float"
      >
        {matches.map((match, index) => (
          <li
            key={match.variant_id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => props.onChosen(match)}
            className={cx(
              "cursor-pointer rounded-md px-2.5 py-1.5",
              index === active ? "bg-accent-soft" : "hover:bg-hover"
            )}
          >
            <span className="flex justify-between gap-3">
              <span className="font-mono text-sm">{match.sku}</span>
              <span className="truncate text-sm text-muted">{match.seller.name}</span>
            </span>
            <span className="block truncate">{lineTitle(match)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
