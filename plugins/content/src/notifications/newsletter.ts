import { clock } from "@wholesale/core"
import {
  markup,
  registerNotificationType,
  SafeHtml,
  type Links,
  type Locale,
} from "@wholesale/notifications"
import { renderMarkdown } from "../domain/render-markdown"
import {
  claimCopy,
  ISSUE_TYPE,
  settleCopy,
  type CopyData,
} from "../modules/newsletter/operations/deliver"
import { CONFIRM_TYPE } from "../modules/newsletter/operations/subscribe"
import { TEST_TYPE, type TestData } from "../modules/newsletter/operations/test-issue"
import { newsletterOf } from "../workflows/services"

const CONFIRM = {
  en: {
    subject: "Please confirm: our newsletter",
    text: "Somebody, probably you, asked for our newsletter at this address. Confirm that you want it; the link works for 7 days.\n\nIf it was not you, do nothing: you then get no newsletter.",
    action: "Yes, send me the newsletter",
    footer: "You get this message because this address was entered for our newsletter.",
  },
  de: {
    subject: "Bitte bestätigen: unser Newsletter",
    text: "Jemand, vermutlich Sie, hat unseren Newsletter an diese Adresse bestellt. Bestätigen Sie, dass Sie ihn möchten; der Link gilt 7 Tage.\n\nFalls Sie es nicht waren, tun Sie nichts: Sie erhalten dann keinen Newsletter.",
    action: "Ja, Newsletter abonnieren",
    footer:
      "Sie erhalten diese Nachricht, weil diese Adresse für unseren Newsletter eingetragen wurde.",
  },
}

const ISSUE = {
  en: {
    off: "Unsubscribe",
    footer: "You get this newsletter because you confirmed your sign-up for it.",
    test: "Test",
  },
  de: {
    off: "Abmelden",
    footer: "Sie erhalten diesen Newsletter, weil Sie die Anmeldung dafür bestätigt haben.",
    test: "Test",
  },
}

/** Relative links of a mail lead to the storefront. */
const bodyOf = (body: string, locale: Locale, links: Links) =>
  new SafeHtml(renderMarkdown(body, { base: links.store(`/${locale}`) }))

/** The mails that the newsletter sends. */
export const registerNewsletterMails = () => {
  registerNotificationType<{ token: string }>({
    type: CONFIRM_TYPE,
    group: "platform",
    channels: ["email"],
    mandatory: true,
    render: ({ token }, locale, links) => {
      const { subject, text, action, footer } = CONFIRM[locale]
      const url = links.store(`/${locale}/newsletter/confirm?${new URLSearchParams({ token })}`)
      return { subject, title: subject, text, footer, action: { label: action, url } }
    },
  })
  registerNotificationType<CopyData>({
    type: ISSUE_TYPE,
    group: "platform",
    channels: ["email"],
    mandatory: true,
    render: renderIssue,
    claim: ({ delivery_id }, container) =>
      newsletterOf(container).inTransaction((tx) => claimCopy(tx, delivery_id, clock.now())),
    settle: ({ delivery_id }, container) =>
      newsletterOf(container).inTransaction((tx) => settleCopy(tx, delivery_id, clock.now())),
  })
  registerNotificationType<TestData>({
    type: TEST_TYPE,
    group: "platform",
    channels: ["email"],
    mandatory: true,
    render: ({ subject, body, locale }, _locale, links) => ({
      subject: `[${ISSUE[locale].test}] ${subject}`,
      title: subject,
      text: body || subject,
      html: bodyOf(body, locale, links),
      footer: ISSUE[locale].footer,
    }),
  })
}

/** RFC 8058: mail programs sign off with one POST to the first address, people on the page behind the link. */
const renderIssue = ({ subject, body, token }: CopyData, locale: Locale, links: Links) => {
  const { off, footer } = ISSUE[locale]
  const query = new URLSearchParams({ token })
  const page = links.store(`/${locale}/newsletter/unsubscribe?${query}`)
  return {
    subject,
    title: subject,
    text: `${body}\n\n${off}: ${page}`,
    html: markup`${bodyOf(body, locale, links)}
<p style="margin:32px 0 0;font-size:12px;line-height:18px"><a class="muted" href="${page}">${off}</a></p>`,
    footer,
    headers: {
      "List-Unsubscribe": `<${links.store(`/api/newsletter/unsubscribe?${query}`)}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  }
}
