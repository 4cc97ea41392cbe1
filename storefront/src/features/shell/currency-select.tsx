"use client"

import { chooseCurrencyAction } from "@/features/catalogue/actions"
import { Button } from "@/ui/button"

type CurrencySelectProps = { current: string; currencies: string[]; label: string; apply: string }

/** In which currency prices are shown; a cart keeps the one that it began with. */
export const CurrencySelect = ({ current, currencies, label, apply }: CurrencySelectProps) => (
  <form action={chooseCurrencyAction} className="flex items-center gap-2">
    <select
      key={current}
      name="currency"
      aria-label={label}
      defaultValue={current}
      onChange={(event) => event.currentTarget.form?.requestSubmit()}
      className="control-h rounded-md border border-transparent bg-surface px-1 hover:border-control"
    >
      {currencies.map((code) => (
        <option key={code} value={code}>
          {code.toUpperCase()}
        </option>
      ))}
    </select>
    <noscript>
      <Button type="submit">{apply}</Button>
    </noscript>
  </form>
)
