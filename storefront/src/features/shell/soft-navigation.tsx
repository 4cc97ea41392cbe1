"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"
import { softPath } from "@/domain/soft-link"
import { KNOWN_LOCALES } from "@/i18n/locales"

/** Follows the links of all pages without loading a document; before it runs, the browser does. */
export const SoftNavigation = () => {
  const router = useRouter()
  useEffect(() => {
    const follow = (click: MouseEvent) => {
      const path = pathOf(click)
      if (path) {
        click.preventDefault()
        router.push(path)
      }
    }
    // Above React's own listener, so that a component that handles its click comes first.
    window.addEventListener("click", follow)
    return () => window.removeEventListener("click", follow)
  }, [router])
  return null
}

const pathOf = (click: MouseEvent) => {
  const anchor = click.target instanceof Element ? click.target.closest("a") : null
  if (!anchor) {
    return null
  }
  const [href, target] = [anchor.getAttribute("href"), anchor.getAttribute("target")]
  const download = anchor.hasAttribute("download")
  return softPath(click, { href, target, download }, KNOWN_LOCALES)
}
