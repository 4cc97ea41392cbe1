import fs from "node:fs"
import os from "node:os"
import path from "node:path"

const DOCS = path.resolve(__dirname, "../../docs")
const FILE = path.join(DOCS, "benchmarks.md")

/** What was measured on, and when. */
export const measuredBy = (command: string) =>
  `Measured by \`${command}\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.`

export const machine = `${os.cpus().length} × ${os.cpus()[0].model.trim()}, Node ${process.versions.node}`

/** A table of Markdown; the first row names the columns. */
export const table = ([heads, ...rows]: readonly (readonly unknown[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")

/** Keeps a part of the page of figures; the parts of other commands stay as they are. */
export const saveSection = (name: string, text: string) => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const section = `${open}\n${text.trim()}\n${close}`
  const page = fs.readFileSync(FILE, "utf8")
  const [from, to] = [page.indexOf(open), page.indexOf(close)]
  const after =
    from < 0
      ? `${page.trim()}\n\n${section}\n`
      : page.slice(0, from) + section + page.slice(to + close.length)
  fs.writeFileSync(FILE, after)
}

/** Keeps a drawing beside the page. */
export const saveDrawing = (name: string, svg: string) =>
  fs.writeFileSync(path.join(DOCS, name), svg)
