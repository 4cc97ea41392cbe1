"use client"

import { useLocale } from "next-intl"
import { usePathname as useWholePath, useRouter } from "next/navigation"
import { useCallback } from "react"
import { localPath, withoutLocale, type Href } from "./local-path"

/** The path of this page without its language. */
export const usePathname = (): string => withoutLocale(useWholePath(), useLocale())

/** Goes to another page in the same language without loading a document. */
export const useGoTo = () => {
  const router = useRouter()
  const locale = useLocale()
  return useCallback((href: Href) => router.push(localPath(href, locale)), [router, locale])
}
