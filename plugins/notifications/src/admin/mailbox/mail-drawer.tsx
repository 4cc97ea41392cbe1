import { FocusModal, Heading, Tabs, Text } from "@medusajs/ui"
import { EmptyState, Loaded, ModalHeader, useData, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { MailDetail } from "./mail"

/** One e-mail as its receiver sees it. */
export const MailDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const { t } = useTranslation("wholesale")
  const result = useData<{ mail: MailDetail }>(`/mailbox/${id}`)
  return (
    <FocusModal open onOpenChange={(open) => (open ? undefined : onClose())}>
      <FocusModal.Content aria-describedby={undefined}>
        <ModalHeader title={result.data?.mail.subject ?? t("mailbox.title")} />
        <FocusModal.Body className="overflow-auto">
          <Loaded result={result}>{({ mail }) => <Letter mail={mail} />}</Loaded>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}

const Letter = ({ mail }: { mail: MailDetail }) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  return (
    <div className="flex h-full flex-col">
      <div className="border-b px-6 py-4">
        <Heading level="h2">{mail.subject}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("mailbox.to")}: {mail.to} · {moment(mail.created_at)}
        </Text>
      </div>
      {mail.html === null && mail.text === null ? (
        <EmptyState title={t("mailbox.noBody")} hint={t("mailbox.noBodyHint")} />
      ) : (
        <Tabs defaultValue={mail.html === null ? "text" : "html"} className="flex flex-1 flex-col">
          <Tabs.List className="px-6 py-3">
            {mail.html === null ? null : <Tabs.Trigger value="html">HTML</Tabs.Trigger>}
            <Tabs.Trigger value="text">{t("mailbox.plainText")}</Tabs.Trigger>
          </Tabs.List>
          {mail.html === null ? null : (
            <Tabs.Content value="html" className="flex-1">
              <Html html={mail.html} title={mail.subject} />
            </Tabs.Content>
          )}
          <Tabs.Content value="text">
            <pre className="txt-small whitespace-pre-wrap break-words px-6 pb-6">{mail.text}</pre>
          </Tabs.Content>
        </Tabs>
      )}
    </div>
  )
}

/**
 * The HTML body in a frame without scripts, forms or this page's origin. Links open in a new tab,
 * so that the operator can follow what a receiver would.
 */
const Html = ({ html, title }: { html: string; title: string }) => (
  <iframe
    title={title}
    srcDoc={`<base target="_blank">${html}`}
    sandbox="allow-popups allow-popups-to-escape-sandbox"
    referrerPolicy="no-referrer"
    className="h-[65vh] w-full bg-white"
  />
)
