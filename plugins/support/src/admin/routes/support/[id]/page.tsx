import { Crumb } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { AtDesk } from "../../../components/at-desk"
import { DeskTicket } from "../../../components/desk-ticket"
import { OwnTicket } from "../../../components/own-ticket"

const TicketPage = () => {
  const { id = "" } = useParams()
  return (
    <AtDesk>
      {(desk) =>
        desk.side === "operator" ? (
          <DeskTicket key={id} id={id} desk={desk} />
        ) : (
          <OwnTicket key={id} id={id} desk={desk} />
        )
      }
    </AtDesk>
  )
}

export const handle = { breadcrumb: () => <Crumb name="support.crumb" /> }

export default TicketPage
