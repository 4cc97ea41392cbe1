import net from "node:net"

/** What a server sent to its database while some work was done. */
export type Counted<Result> = { result: Result; statements: string[] }

/** Stands between a server and PostgreSQL and writes down every statement that passes. */
export type StatementCounter = {
  /** Where the server has to connect to instead. */
  port: number
  /** Runs work and returns the statements that the server sent meanwhile, transactions' frames and the check of the publishable key left out. */
  during<Result>(work: () => Promise<Result>): Promise<Counted<Result>>
  stop(): Promise<void>
}

const FRAMES = /^\s*(begin|commit|rollback|savepoint|release|set |start transaction)/i

/** Looked up every few seconds, not with every request. */
const PUBLISHABLE_KEY = /from "?(public"?\."?)?(api_key|publishable_api_key_sales_channel)"? /i

/**
 * Starts a counter in front of a PostgreSQL. Start the server with a DATABASE_URL on its port, and
 * with OUTBOX_POLL_MS=0, so that nothing but the requests talks to the database.
 */
export const startStatementCounter = async (target: {
  host: string
  port: number
}): Promise<StatementCounter> => {
  let seen: string[] | null = null
  const sockets = new Set<net.Socket>()
  const proxy = net.createServer((client) => {
    const database = net.connect(target.port, target.host)
    const reader = new FrontendReader((sql) => {
      if (!FRAMES.test(sql) && !PUBLISHABLE_KEY.test(sql)) {
        seen?.push(sql)
      }
    })
    client.on("data", (chunk: Buffer) => reader.read(chunk))
    client.pipe(database).pipe(client)
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ]) {
      sockets.add(socket)
      socket.on("error", () => other.destroy())
      socket.on("close", () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve))
  const address = proxy.address()
  if (!address || typeof address === "string") {
    throw new Error("The statement counter has no port")
  }
  return {
    port: address.port,
    during: async (work) => {
      const statements: string[] = []
      seen = statements
      try {
        return { result: await work(), statements }
      } finally {
        seen = null
      }
    },
    stop: () =>
      new Promise<void>((resolve) => {
        proxy.close(() => resolve())
        sockets.forEach((socket) => socket.destroy())
      }),
  }
}

/**
 * Reads what a client sends in PostgreSQL's protocol: after the start-up message every message is a
 * type, a length and a body. `Q` carries a statement; `P` prepares one, under a name if it is to be
 * used again, and `B` is each use of it.
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
class FrontendReader {
  private pending: Buffer = Buffer.alloc(0)
  private started = false
  private readonly prepared = new Map<string, string>()

  constructor(private readonly onStatement: (sql: string) => void) {}

  read(chunk: Buffer): void {
    this.pending = Buffer.concat([this.pending, chunk])
    while (this.next());
  }

  private next(): boolean {
    const head = this.started ? 1 : 0
    if (this.pending.length < head + 4) {
      return false
    }
    const end = head + this.pending.readInt32BE(head)
    if (this.pending.length < end) {
      return false
    }
    const body = this.pending.subarray(head + 4, end)
    if (this.started) {
      this.message(String.fromCharCode(this.pending[0]), body)
    } else {
      // Before the start-up message a client may ask for encryption, in a message of the same form.
      this.started = body.readInt32BE(0) >>> 16 === 3
    }
    this.pending = this.pending.subarray(end)
    return true
  }

  private message(type: string, body: Buffer) {
    if (type === "Q") {
      this.onStatement(body.toString("utf8", 0, body.length - 1))
    }
    if (type === "P") {
      const [name, text] = textsOf(body)
      this.prepared.set(name, text)
    }
    if (type === "B") {
      const [, name] = textsOf(body)
      this.onStatement(this.prepared.get(name) ?? name)
    }
  }
}

/** The two texts, each ended by a zero, that a message begins with. */
const textsOf = (body: Buffer): [string, string] => {
  const middle = body.indexOf(0) + 1
  return [
    body.toString("utf8", 0, middle - 1),
    body.toString("utf8", middle, body.indexOf(0, middle)),
  ]
}
