import { createHash } from "node:crypto"
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { faultPoint } from "@wholesale/core"
import { createTransport, type Transporter } from "nodemailer"
import { readEmailOptions, type EmailOptions } from "./options"

/** Together shorter than the lease of an outbox message, so that nobody else sends meanwhile. */
const TIMEOUTS = { connectionTimeout: 8_000, greetingTimeout: 5_000, socketTimeout: 12_000 }

/**
 * Sends e-mail over SMTP. Without a server it accepts the mail and does nothing: the row that
 * Medusa keeps of it is then the mailbox.
 */
export class EmailProviderService extends AbstractNotificationProviderService {
  static override identifier = "wholesale-email"

  private readonly options: EmailOptions
  private readonly transport: Transporter | null

  /** Refuses to boot with options that could not send. */
  static override validateOptions(options: Record<string, unknown>): void {
    readEmailOptions(options)
  }

  constructor(_container: object, options: unknown) {
    super()
    this.options = readEmailOptions(options)
    const { smtp_url } = this.options
    this.transport = smtp_url ? createTransport({ url: smtp_url, ...TIMEOUTS }) : null
  }

  /**
   * @throws whatever the server answered; the caller retries
   * @throws INVALID_DATA for a notification without content
   */
  override async send(
    notification: ProviderSendNotificationDTO
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { to, content, provider_data } = notification
    if (!content?.subject || !content.text) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `The e-mail to ${to} has no content`)
    }
    const messageId = this.messageId(String(provider_data?.idempotency_key ?? crypto.randomUUID()))
    faultPoint("notification.email.before-send")
    await this.transport?.sendMail({
      from: this.options.from,
      to: { address: to, name: String(provider_data?.name ?? "") },
      subject: content.subject,
      text: content.text,
      html: content.html,
      messageId,
      headers: {
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        ...headersOf(provider_data?.headers),
      },
    })
    return { id: messageId }
  }

  /** The same for every attempt, so that mail servers can tell a repetition from a new mail. */
  private messageId(key: string) {
    const domain = /@([^<>@\s]+?)>?$/.exec(this.options.from)?.[1] ?? "localhost"
    return `<${createHash("sha256").update(key).digest("hex").slice(0, 40)}@${domain}>`
  }
}

/** Headers as the row of a notification keeps them. */
const headersOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(Object(value)).map(([name, text]) => [name, String(text)]))
