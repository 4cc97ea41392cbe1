import { useEffect } from "react"
import { useTranslation } from "react-i18next"

type StockName = "select" | "notifications" | "actions" | "menu"

/** What a nameless button of the dashboard's own does, by what it says of itself. */
const nameOf = (button: HTMLButtonElement): StockName | null => {
  const outside = !button.closest("main, [role=dialog]")
  if (button.role === "checkbox") {
    return "select"
  }
  if (button.ariaHasPopup === "menu") {
    return "actions"
  }
  if (!outside) {
    return null
  }
  return button.ariaHasPopup === "dialog" ? "notifications" : "menu"
}

const isNameless = (button: HTMLButtonElement) =>
  !button.textContent?.trim() && !button.labels.length && !button.title

/**
 * The dashboard's own icon buttons have no names, so that screen readers say only "button"; this
 * names them, also those that appear later.
 */
export const useStockNames = () => {
  const { t } = useTranslation("wholesale")
  useEffect(() => {
    const nameAll = () => {
      for (const button of document.querySelectorAll<HTMLButtonElement>(
        "button:not([aria-label], [aria-labelledby])"
      )) {
        const name = isNameless(button) ? nameOf(button) : null
        if (name) {
          button.ariaLabel = t(`shell.names.${name}`)
        }
      }
      // The magnifying glass beside a search field that says what it is.
      document
        .querySelectorAll("[role=img]:not([aria-label], [aria-hidden])")
        .forEach((icon) => icon.setAttribute("aria-hidden", "true"))
    }
    nameAll()
    const observer = new MutationObserver(nameAll)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [t])
}
