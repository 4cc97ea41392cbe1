"use client"

import { isKeptKey, keptKey, readKept, type KeptLines } from "@/domain/kept-lines"

/** The lines that this browser keeps for an account. Without storage the pad works as one that forgets. */
export const loadLines = (account: string): KeptLines => {
  try {
    return readKept(localStorage.getItem(keptKey(account)))
  } catch {
    return readKept(null)
  }
}

/** Whether the lines are kept now; a full or forbidden storage keeps none. */
export const keepLines = (account: string, lines: KeptLines): boolean => {
  try {
    localStorage.setItem(keptKey(account), JSON.stringify(lines))
    return true
  } catch {
    return false
  }
}

/** Removes the lines of every account. */
export const forgetLines = () => {
  try {
    for (const key of Object.keys(localStorage).filter(isKeptKey)) {
      localStorage.removeItem(key)
    }
  } catch {
    // No storage, nothing kept.
  }
}
