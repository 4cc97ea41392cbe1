"use client"

import { useEffect } from "react"

/** Installs the service worker; a browser without one, or in development, goes on as always. */
export const RegisterWorker = () => {
  useEffect(() => {
    if (process.env.NODE_ENV === "production" && "serviceWorker" in navigator) {
      // Refused in private windows of some browsers: the site works without.
      navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" }).catch(() => undefined)
    }
  }, [])
  return null
}
