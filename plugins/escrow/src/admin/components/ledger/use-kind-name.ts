import { useTranslation } from "react-i18next"

/** What a kind of account is called, by its name in the chart of accounts. */
export const useKindName = () => {
  const { t } = useTranslation("wholesale")
  return (name: string): string => t([`ledger.kinds.${name}`, "ledger.kinds.other"], { name })
}
