import { useTranslation } from "react-i18next"

/** A page's name in the path above the page; `name` is a key of our texts. */
export const Crumb = ({ name }: { name: string }) => {
  const { t } = useTranslation("wholesale")
  return <span>{t(name)}</span>
}
