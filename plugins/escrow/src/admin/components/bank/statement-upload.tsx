import { Button, Input, Text } from "@medusajs/ui"
import { api, Field, Refusal, Section, useAction, useData } from "@wholesale/core/admin/kit"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { MoneySettings } from "../../../domain/settings/settings"
import type { StatementResult } from "../../lib/bank"
import { STALE } from "../../lib/stale"
import { AccountFields } from "./account-fields"
import { StatementOutcome } from "./statement-outcome"

/** Reads a bank statement. A CSV file doesn't say which account it is of, so that is asked for. */
export const StatementUpload = () => {
  const { t } = useTranslation("wholesale")
  const settings = useData<{ settings: MoneySettings }>("/money-settings")
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [missing, setMissing] = useState(false)
  const [typed, setTyped] = useState<{ iban?: string; currency_code?: string }>({})
  const own = settings.data?.settings.platform.iban
  const account = { iban: own ?? "", currency_code: "eur", ...typed }
  const read = useAction(
    async (chosen: File) => {
      const { iban, currency_code } = account
      const fields = { currency_code, ...(iban.trim() ? { iban } : {}) }
      const { result } = await api.upload<{ result: StatementResult }>(
        "/bank-statements",
        chosen,
        undefined,
        fields
      )
      return { name: chosen.name, result }
    },
    { refresh: STALE, onDone: () => choose(null), quiet: true }
  )
  const choose = (chosen: File | null) => {
    setFile(chosen)
    setMissing(false)
    if (!chosen && input.current) {
      input.current.value = ""
    }
  }
  return (
    <Section level="h1" title={t("bank.title")} description={t("bank.hint")}>
      <form
        noValidate
        className="flex flex-col gap-y-4 px-6 py-4"
        onSubmit={(event) => {
          event.preventDefault()
          return file ? read.mutate(file) : setMissing(true)
        }}
      >
        <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-3">
          <Field
            label={t("bank.file")}
            hint={t("bank.fileHint")}
            error={missing ? t("bank.fileMissing") : undefined}
          >
            {(id) => (
              <Input
                ref={input}
                id={id}
                size="small"
                type="file"
                className="file:mr-3 file:border-0 file:bg-transparent file:p-0 file:font-medium"
                accept=".xml,.csv,application/xml,text/xml,text/csv"
                onChange={(event) => choose(event.target.files?.[0] ?? null)}
              />
            )}
          </Field>
          <AccountFields
            {...account}
            onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
          />
        </div>
        {read.error ? <Refusal error={read.error} /> : null}
        <div className="flex flex-wrap items-center justify-between gap-3">
          <Text as="div" size="small" role="status" className="min-w-0 break-words">
            {read.data
              ? t("bank.read", {
                  file: read.data.name,
                  count: read.data.result.entries,
                  fresh: read.data.result.entries - read.data.result.known,
                  known: read.data.result.known,
                })
              : null}
          </Text>
          <Button type="submit" size="small" className="ml-auto" isLoading={read.isPending}>
            {t("bank.submit")}
          </Button>
        </div>
      </form>
      {read.data ? <StatementOutcome result={read.data.result} /> : null}
    </Section>
  )
}
