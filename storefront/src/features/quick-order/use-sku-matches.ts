"use client"

import { useEffect, useState } from "react"
import type { SkuMatchDto } from "@wholesale/ordering/http/sku-search"

const PAUSE_MS = 150

/** What our own server finds for the beginning of a SKU; nothing while it can't be asked. */
export const useSkuMatches = (typed: string): SkuMatchDto[] => {
  const [matches, setMatches] = useState<SkuMatchDto[]>([])
  const wanted = typed.trim()
  useEffect(() => {
    if (wanted.length < 2) {
      setMatches([])
      return
    }
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/api/sku-search?${new URLSearchParams({ q: wanted })}`, {
          signal: abort.signal,
        })
        const answer: { matches: SkuMatchDto[] } = response.ok
          ? await response.json()
          : { matches: [] }
        setMatches(answer.matches)
      } catch {
        setMatches([])
      }
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [wanted])
  return matches
}
