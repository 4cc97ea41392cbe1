/** One screen as it was found; `pictures` are file names beside the sheet. */
export type Finding = {
  name: string
  address: string
  pictures: readonly string[]
  /** What has to be mended. */
  faults: readonly string[]
  /** What is worth a look. */
  hints: readonly string[]
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

const lines = (texts: readonly string[], kind: string) =>
  texts.map((text) => `<p class="${kind}">${escape(text)}</p>`).join("")

const picture = (file: string) =>
  `<a href="${escape(file)}"><img loading="lazy" src="${escape(file)}" alt="${escape(file)}"></a>`

const section = ({ name, address, pictures, faults, hints }: Finding) => `<section>
<h2>${escape(name)} <small>${escape(address)}</small></h2>
${lines(faults, "fault")}${lines(hints, "hint")}
<div>${pictures.map(picture).join("")}</div>
</section>`

/** A page with all pictures side by side, to be looked at from a file. */
export const contactSheet = (findings: readonly Finding[]): string => `<!doctype html>
<meta charset="utf-8"><title>Screens</title>
<style>
body { font: 14px/1.5 system-ui; margin: 24px }
h2 { font-size: 15px; margin: 32px 0 8px } small { font-weight: 400; color: #666 }
div { display: flex; gap: 12px; overflow-x: auto; align-items: flex-start }
img { height: 420px; border: 1px solid #ccc }
.fault { color: #a92a20; margin: 2px 0 } .hint { color: #845200; margin: 2px 0 }
</style>
${findings.map(section).join("\n")}
`
