import { Loaded, useData } from "@wholesale/core/admin/kit"
import type { ReactNode } from "react"
import { SUPPORT_DESKS, type SupportDesk } from "../lib/tickets"

type AtDeskProps = { children: (desk: SupportDesk) => ReactNode }

/** Companies and the operator share these pages, which notifications link to: tells whose they are. */
export const AtDesk = ({ children }: AtDeskProps) => {
  const result = useData<{ me: { acting_as: string } }>("/me")
  return (
    <Loaded result={result}>
      {({ me }) => children(SUPPORT_DESKS[me.acting_as === "operator" ? "operator" : "own"])}
    </Loaded>
  )
}
