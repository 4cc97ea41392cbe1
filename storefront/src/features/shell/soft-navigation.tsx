"use client"

import { useLocale } from "next-intl"
import { useRouter } from "next/navigation"
import { useEffect, useTransition } from "react"
import { softPath } from "@/domain/soft-link"

/**
 * Follows the links of all pages without loading a document; before it runs, the browser does. The page
 * stays until the next one has come, so a bar above it says that something is on its way.
 */
export const SoftNavigation = ({ label }: { label: string }) => {
  const router = useRouter()
  const [isOnItsWay, startTransition] = useTransition()
  const locale = useLocale()
  useEffect(() => {
    const follow = (click: MouseEvent) => {
      const path = pathOf(click, locale)
      if (path) {
        click.preventDefault()
        startTransition(() => router.push(path))
      }
    }
    // Above React's own listener, so that a component that handles its click comes first.
    window.addEventListener("click", follow)
    return () => window.removeEventListener("click", follow)
  }, [router, locale])
  return isOnItsWay ? <div role="progressbar" aria-label={label} className="on-its-way" /> : null
}

const pathOf = (click: MouseEvent, locale: string) => {
  const anchor = click.target instanceof Element ? click.target.closest("a") : null
  if (!anchor) {
    return null
  }
  const [href, target] = [anchor.getAttribute("href"), anchor.getAttribute("target")]
  const download = anchor.hasAttribute("download")
  return softPath(click, { href, target, download }, locale)
}
