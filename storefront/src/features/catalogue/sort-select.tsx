"use client"

import type { ChangeEvent } from "react"
import { useGoTo } from "@/i18n/use-navigation"
import { Button } from "@/ui/button"

type SortSelectProps = {
  label: string
  apply: string
  value: string
  options: { value: string; label: string }[]
  /** The rest of the address's query. */
  kept: Record<string, string>
}

/** The order of the list. It changes the address at once; without scripts a button does. */
export const SortSelect = ({ label, apply, value, options, kept }: SortSelectProps) => {
  const goTo = useGoTo()
  const choose = (event: ChangeEvent<HTMLSelectElement>) =>
    goTo({ pathname: "/catalogue", query: { ...kept, sort: event.target.value } })
  return (
    <form className="flex items-center gap-2">
      {Object.entries(kept).map(([name, keptValue]) => (
        <input key={name} type="hidden" name={name} value={keptValue} />
      ))}
      <label className="flex items-center gap-2 text-sm text-muted">
        <span className="max-sm:sr-only">{label}</span>
        <select
          key={value}
          name="sort"
          defaultValue={value}
          onChange={choose}
          className="control-h rounded-md border border-control bg-surface px-2 text-base text-ink"
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <Button type="submit">{apply}</Button>
      </noscript>
    </form>
  )
}
