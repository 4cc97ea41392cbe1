import fs from "node:fs"
import net from "node:net"

/** Whether nothing listens on this TCP port of any address of this machine. */
export async function isPortFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "0.0.0.0", "::"]) {
    const free = await new Promise<boolean>((resolve) => {
      const server = net.createServer()
      server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code !== "EADDRINUSE"))
      server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
    })
    if (!free) {
      return false
    }
  }
  return true
}

/** A free TCP port of the loopback address, chosen by the operating system. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      const port = typeof address === "object" && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/** The inode numbers of the sockets that listen on a port (Linux), as /proc shows them. */
function listeningInodes(port: number): Set<string> {
  const wanted = port.toString(16).toUpperCase().padStart(4, "0")
  const inodes = new Set<string>()
  for (const table of ["/proc/net/tcp", "/proc/net/tcp6"]) {
    const lines = fs.existsSync(table) ? fs.readFileSync(table, "utf8").split("\n").slice(1) : []
    for (const line of lines) {
      const [, local = "", , state, , , , , , inode] = line.trim().split(/\s+/)
      if (state === "0A" && local.endsWith(`:${wanted}`) && inode) {
        inodes.add(inode)
      }
    }
  }
  return inodes
}

function holdsSocket(pid: string, inodes: Set<string>): boolean {
  try {
    return fs.readdirSync(`/proc/${pid}/fd`).some((fd) => {
      const target = fs.readlinkSync(`/proc/${pid}/fd/${fd}`)
      const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1]
      return inode !== undefined && inodes.has(inode)
    })
  } catch {
    // The process ended meanwhile, or belongs to somebody else.
    return false
  }
}

/** Which process listens on a port, as "pid 123 (command)"; undefined when that is not known. */
export function portOwner(port: number): string | undefined {
  if (process.platform !== "linux") {
    return undefined
  }
  const inodes = listeningInodes(port)
  const pids = fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name))
  const pid = inodes.size > 0 ? pids.find((candidate) => holdsSocket(candidate, inodes)) : undefined
  if (!pid) {
    return undefined
  }
  const command = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").join(" ").trim()
  return `pid ${pid} (${command.slice(0, 80)})`
}
