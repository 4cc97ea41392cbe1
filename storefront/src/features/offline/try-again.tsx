"use client"

import { Button } from "@/ui/button"

/** Loads the document again, which the router can't do without a connection. */
export const TryAgain = ({ label }: { label: string }) => (
  <Button onClick={() => window.location.reload()}>{label}</Button>
)
