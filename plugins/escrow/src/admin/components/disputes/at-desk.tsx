import { Loaded, useData } from "@wholesale/core/admin/kit"
import type { ReactNode } from "react"
import { DISPUTE_DESKS, type DisputeDesk } from "../../lib/disputes"

type AtDeskProps = { children: (desk: DisputeDesk) => ReactNode }

/** Sellers and the operator share these pages, which notifications link to: tells whose they are. */
export const AtDesk = ({ children }: AtDeskProps) => {
  const result = useData<{ me: { acting_as: string } }>("/me")
  return (
    <Loaded result={result}>
      {({ me }) => children(DISPUTE_DESKS[me.acting_as === "operator" ? "operator" : "seller"])}
    </Loaded>
  )
}
