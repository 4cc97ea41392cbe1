import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"
import { EmailProviderService } from "../service"

type Received = { envelope: { from: string; to: string[] }; source: string }

const received: Received[] = []

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: ({ address }, _session, done) =>
    done(address.startsWith("bounce") ? new Error("No such mailbox here") : undefined),
  onData: (stream, session, done) => {
    const chunks: Buffer[] = []
    stream.on("data", (chunk: Buffer) => chunks.push(chunk))
    stream.on("end", () => {
      const { mailFrom, rcptTo } = session.envelope
      received.push({
        envelope: {
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map((recipient) => recipient.address),
        },
        source: Buffer.concat(chunks).toString("utf8"),
      })
      done()
    })
  },
})

let url = ""

beforeAll(async () => {
  server.listen(0, "127.0.0.1")
  await once(server.server, "listening")
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
})

afterAll(async () => await new Promise<void>((resolve) => server.close(() => resolve())))

beforeEach(() => {
  received.length = 0
})

const provider = (smtp_url?: string) =>
  new EmailProviderService({}, { smtp_url, from: "Wholesale OS <mail@wholesale.example>" })

const mail = (to = "ada@example.com", key = "account.welcome:1:email:ada@example.com") => ({
  to,
  channel: "email",
  template: "account.welcome",
  content: { subject: "Grüße", text: "Plain body", html: "<p>Rich body</p>" },
  provider_data: { idempotency_key: key, name: "Ada, Countess" },
})

const header = (source: string, name: string) =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, "im").exec(source)?.[1]

describe("over SMTP", () => {
  it("sends subject, text and HTML to the recipient", async () => {
    await provider(url).send(mail())

    const [{ envelope, source }] = received
    expect(envelope).toEqual({ from: "mail@wholesale.example", to: ["ada@example.com"] })
    expect(header(source, "Subject")).toBe("=?UTF-8?Q?Gr=C3=BC=C3=9Fe?=")
    expect(header(source, "To")).toBe(`"Ada, Countess" <ada@example.com>`)
    expect(header(source, "Auto-Submitted")).toBe("auto-generated")
    expect(source).toMatch(/Content-Type: text\/plain[^]*Plain body/)
    expect(source).toMatch(/Content-Type: text\/html[^]*<p>Rich body<\/p>/)
  })

  it("adds the headers that a message brings along", async () => {
    const { provider_data, ...rest } = mail()
    const headers = {
      "List-Unsubscribe": "<https://shop.example/off?token=1>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }
    await provider(url).send({ ...rest, provider_data: { ...provider_data, headers } })

    const [{ source }] = received
    expect(header(source, "List-Unsubscribe")).toBe("<https://shop.example/off?token=1>")
    expect(header(source, "List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click")
    expect(header(source, "Auto-Submitted")).toBe("auto-generated")
  })

  it("repeats a mail under the same Message-ID and gives another mail another one", async () => {
    const { id } = await provider(url).send(mail())
    await provider(url).send(mail())
    await provider(url).send(mail("ada@example.com", "account.welcome:2"))

    const [first, second, third] = received.map(({ source }) => header(source, "Message-ID"))
    expect(first).toMatch(/^<[0-9a-f]{40}@wholesale\.example>$/)
    expect(first).toBe(id)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })

  it("fails when the server refuses the address", async () => {
    await expect(provider(url).send(mail("bounce@example.com"))).rejects.toThrow("No such mailbox")
    expect(received).toEqual([])
  })

  it("fails when there is no server", async () => {
    await expect(provider("smtp://127.0.0.1:1").send(mail())).rejects.toThrow("ECONNREFUSED")
  })
})

describe("without a mail server", () => {
  it("accepts the mail and sends nothing", async () => {
    await expect(provider().send(mail())).resolves.toEqual({ id: expect.stringContaining("@") })
    expect(received).toEqual([])
  })

  it("still refuses a mail without content", async () => {
    await expect(provider().send({ ...mail(), content: undefined })).rejects.toThrow("no content")
  })
})

describe("options", () => {
  it.each([
    [{ from: "nobody" }, "from: must be an e-mail address"],
    [{ from: "a@b.example", smtp_url: "http://user:secret@mail" }, "smtp_url: Invalid URL"],
  ])("refuses %j without repeating secrets", (options, message) => {
    const check = () => EmailProviderService.validateOptions(options)
    expect(check).toThrow(message)
    expect(check).not.toThrow("secret")
  })
})
