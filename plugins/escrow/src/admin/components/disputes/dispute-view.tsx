import { Loaded, useCan, useData } from "@wholesale/core/admin/kit"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import type { DisputeDto } from "../../../http/disputes"
import type { AtDispute, DisputeDesk } from "../../lib/disputes"
import { DecisionForm } from "./decision-form"
import { DisputeFacts } from "./dispute-facts"
import { DisputeLines } from "./dispute-lines"
import { Standing } from "./standing"
import { Thread } from "./thread"

/** The other side may write, and time may end a dispute, while it is looked at. */
const LOOK_AGAIN_MS = 30_000

/** One dispute: where it stands, what it is about, what was said, and what the reader can do. */
export const DisputeView = ({ id, desk }: { id: string; desk: DisputeDesk }) => {
  const result = useData<{ dispute: DisputeDto }>(
    `${desk.disputes}/${id}`,
    undefined,
    true,
    () => LOOK_AGAIN_MS
  )
  return <Loaded result={result}>{({ dispute }) => <Shown dispute={dispute} desk={desk} />}</Loaded>
}

const Shown = (at: AtDispute) => {
  const { t } = useTranslation("wholesale")
  const region = useFocusBack(at.dispute)
  const decides = useCan(at.desk.acts) && at.dispute.actions.includes("decide")
  return (
    <div
      ref={region}
      tabIndex={-1}
      role="region"
      aria-label={t("disputes.one", { number: at.dispute.display_id })}
      className="grid grid-cols-1 items-start gap-2 rounded-lg outline-none xl:grid-cols-3"
    >
      <div className="flex min-w-0 flex-col gap-y-2 xl:col-span-2">
        <Standing {...at} />
        <DisputeLines dispute={at.dispute} />
        <Thread {...at} />
      </div>
      <div className="flex min-w-0 flex-col gap-y-2">
        <DisputeFacts {...at} />
        {decides ? <DecisionForm {...at} /> : null}
      </div>
    </div>
  )
}

/** Takes the focus when a deed took away the button that had it. */
const useFocusBack = ({ state, actions }: DisputeDto) => {
  const region = useRef<HTMLDivElement>(null)
  const possible = `${state} ${actions.join(" ")}`
  const before = useRef(possible)
  useEffect(() => {
    if (before.current !== possible && document.activeElement === document.body) {
      region.current?.focus({ preventScroll: true })
    }
    before.current = possible
  }, [possible])
  return region
}
