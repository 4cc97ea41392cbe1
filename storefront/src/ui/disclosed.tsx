import type { ReactNode } from "react"
import { buttonClass } from "./button"
import { ChevronDownIcon } from "./icons"

/**
 * What a wide screen shows beside a list, and a narrow one behind a button. It stands beside the button's
 * element and not in it, so that it is on the page once; CSS alone opens it.
 */
export const Disclosed = ({ words, children }: { words: string; children: ReactNode }) => (
  <>
    <details className="group peer lg:hidden">
      <summary className={buttonClass("secondary", "cursor-pointer list-none")}>
        {words}
        <ChevronDownIcon className="size-4 group-open:rotate-180" />
      </summary>
    </details>
    <div className="hidden peer-open:mt-3 peer-open:block lg:mt-0 lg:block">{children}</div>
  </>
)
