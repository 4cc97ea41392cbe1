"use client"

import { useTransition } from "react"
import { useRouter } from "next/navigation"
import { Button } from "@/ui/button"

/** Asks the server for the page again without losing what else is on it. */
export const ReloadButton = ({ label }: { label: string }) => {
  const router = useRouter()
  const [pending, start] = useTransition()
  return (
    <Button disabled={pending} aria-busy={pending} onClick={() => start(() => router.refresh())}>
      {label}
    </Button>
  )
}
