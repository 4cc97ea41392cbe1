import { useEffect } from "react"
import { useTranslation } from "react-i18next"

const EMPTY_GROUP = `aside .py-3:has(> [data-state="open"] > .pt-0\\.5:empty)`

/** The dashboard's blue for links is too light on white to be read by everyone (3.7:1). */
const READABLE_LINKS =
  "html:not(.dark) { --fg-interactive: #2563eb; --fg-interactive-hover: #1d4ed8; }"

/**
 * Makes links readable, and takes away what only platform operators can use and no layout can
 * hide: the button that rearranges the dashboard, the way to the store's settings, and links for
 * developers.
 */
export const Cosmetics = ({ platform }: { platform: boolean }) => {
  const { t } = useTranslation()
  const customise = CSS.escape(t("layout.customizeLayout"))
  return platform ? (
    <style>{READABLE_LINKS}</style>
  ) : (
    <style>
      {READABLE_LINKS}
      {[
        `button[aria-label="${customise.replaceAll("\\ ", " ")}"]`,
        `a[role="menuitem"][href$="/settings/store"]`,
        `a[role="menuitem"][href*="medusajs.com"]`,
        // Groups of the settings whose entries are all hidden, and the line below each.
        EMPTY_GROUP,
        `${EMPTY_GROUP} + div`,
      ].join(", ")}
      {" { display: none !important; }"}
    </style>
  )
}

/** Medusa draws every page's entry until it knows which ones a person may open. */
export const NoMenuYet = () => <style>{"aside { visibility: hidden; }"}</style>

/**
 * Until it is known what a person may do, a page can't know which buttons, columns and sections it
 * has; what came later would push the rest away.
 */
export const NoPageYet = () => <style>{"main { visibility: hidden; }"}</style>

/** Keeps the marketplace's name in the tab's title, which the dashboard ends with its own. */
export const useBrandTitle = () => {
  const { t } = useTranslation("wholesale")
  const brand = t("shell.brand")
  useEffect(() => {
    const rename = () => {
      const renamed = document.title.replace(/Medusa$/, brand).replace(`${brand} - ${brand}`, brand)
      if (renamed !== document.title) {
        document.title = renamed
      }
    }
    rename()
    const observer = new MutationObserver(rename)
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => observer.disconnect()
  }, [brand])
}
