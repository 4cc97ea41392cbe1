import { Button, CodeBlock, Drawer } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { MessageDto } from "../../http/schemas"
import { DrawerHeader, Fact, useFormat } from "../kit"
import { MessageStatus } from "./message-status"

type MessageDrawerProps = {
  message: MessageDto | null
  onClose: () => void
  onReplay: (id: string) => void
}

/** One message in full: what it carries and why it failed. */
export const MessageDrawer = ({ message, onClose, onReplay }: MessageDrawerProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <Drawer open={message !== null} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Drawer.Content aria-describedby={undefined}>
        <DrawerHeader title={message?.topic} />
        <Drawer.Body className="overflow-y-auto p-0">
          {message ? <MessageFacts message={message} /> : null}
        </Drawer.Body>
        <Drawer.Footer>
          <Button size="small" variant="secondary" onClick={onClose}>
            {t("common.close")}
          </Button>
          {message?.status === "dead" ? (
            <Button size="small" onClick={() => onReplay(message.id)}>
              {t("operations.replay")}
            </Button>
          ) : null}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

const MessageFacts = ({ message }: { message: MessageDto }) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  return (
    <div className="divide-y">
      <Fact name={t("operations.status")}>
        <MessageStatus status={message.status} />
      </Fact>
      <Fact name="ID">{message.id}</Fact>
      <Fact name={t("operations.key")}>{message.dedupe_key ?? "–"}</Fact>
      <Fact name={t("operations.attempts")}>{format.number(message.attempts)}</Fact>
      <Fact name={t("operations.created")}>{format.moment(message.created_at)}</Fact>
      <Fact name={t("operations.due")}>{format.moment(message.available_at)}</Fact>
      <Fact name={t("operations.error")}>{message.last_error ?? "–"}</Fact>
      <div className="px-6 py-4">
        <CodeBlock
          snippets={[
            {
              language: "json",
              label: t("operations.payload"),
              code: JSON.stringify(message.payload, null, 2),
            },
          ]}
        >
          <CodeBlock.Header />
          <CodeBlock.Body />
        </CodeBlock>
      </div>
    </div>
  )
}
