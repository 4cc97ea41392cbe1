import { useEffect, useRef, type ReactNode } from "react"

/**
 * Holds a table that may be wider than the screen. It takes the focus itself: the keyboard can't
 * scroll to columns without anything in them to go to.
 */
export const ScrollBox = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={label}>
    {children}
  </div>
)

/**
 * Does the same for the dashboard's own table, which scrolls inside of itself and can't be told.
 * @param label of the table; undefined where its rows are links, which the keyboard goes to anyway
 * @returns the reference for what stands around the table
 */
export const useScrollableTable = (label: string | undefined) => {
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = around.current?.querySelector(".overscroll-auto")
    if (box && label) {
      box.setAttribute("tabindex", "0")
      box.setAttribute("role", "region")
      box.setAttribute("aria-label", label)
    }
  })
  return around
}
