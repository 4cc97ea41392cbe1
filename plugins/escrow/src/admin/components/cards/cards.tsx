import { Loaded, useData } from "@wholesale/core/admin/kit"
import type { ProcessorDto } from "../../lib/cards"
import { ChargebackTable } from "./chargeback-table"
import { EntryTable } from "./entry-table"
import { NotSetUp } from "./not-set-up"
import { Processor } from "./processor"

/** The operator's account with the provider, or how to have one. What happened there stays to be seen. */
export const Cards = () => {
  const result = useData<{ processor: ProcessorDto }>("/processor")
  return (
    <Loaded result={result}>
      {({ processor }) => (
        <div className="flex flex-col gap-y-2">
          {processor.connected ? <Processor processor={processor} /> : <NotSetUp />}
          {processor.connected || processor.last_entry_at ? (
            <>
              <ChargebackTable />
              <EntryTable />
            </>
          ) : null}
        </div>
      )}
    </Loaded>
  )
}
