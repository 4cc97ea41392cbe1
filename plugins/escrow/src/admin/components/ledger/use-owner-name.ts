import { useTranslation } from "react-i18next"

/** Whose an account is: by its name where there is one, else the platform's, or its id. */
export const useOwnerName = () => {
  const { t } = useTranslation("wholesale")
  return (owner: string, name: string | null | undefined): string =>
    name ?? t([`ledger.owners.${owner}`, "ledger.owners.other"], { owner })
}
