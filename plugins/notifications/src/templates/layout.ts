import type { Locale } from "../domain/types"
import { markup, SafeHtml } from "./html"

export type LayoutInput = {
  locale: Locale
  marketplace: string
  title: string
  /** The line that mail clients show beside the subject. */
  preview: string
  body: SafeHtml
  action?: { label: string; url: string; fallback: string }
  footer: readonly string[]
}

// Inline styles are for clients that drop <style>; the classes let the dark scheme override them.
const STYLE = new SafeHtml(`
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 620px) { .card { padding: 24px 20px !important; } }
@media (prefers-color-scheme: dark) {
  .page { background: #18181b !important; }
  .card { background: #27272a !important; border-color: #3f3f46 !important; }
  .text, .text p { color: #f4f4f5 !important; }
  .muted, .muted a { color: #a1a1aa !important; }
  .button { background: #f4f4f5 !important; color: #18181b !important; }
}`)

const FONT = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const FRAME = new SafeHtml(`role="presentation" width="100%" cellpadding="0" cellspacing="0"`)
const CARD =
  "padding:32px;background:#ffffff;border:1px solid #e4e4e7;border-radius:8px;" +
  `font:15px/24px ${FONT};color:#18181b`
const BUTTON =
  "display:inline-block;padding:10px 18px;border-radius:6px;background:#18181b;color:#ffffff;" +
  "font-weight:600;text-decoration:none"
const MUTED = "color:#52525b"

/** The one frame of every e-mail: a single column that holds on a phone and in dark mode. */
export const layout = (input: LayoutInput): string =>
  markup`<!doctype html>
<html lang="${input.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${input.title}</title>
<style>${STYLE}</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f4f4f5">
<div style="display:none;max-height:0;overflow:hidden">${input.preview}</div>
<table ${FRAME} class="page" style="background:#f4f4f5">
<tr><td align="center" style="padding:24px 12px">
<table ${FRAME} style="max-width:600px">
<tr><td class="muted" style="padding:0 4px 12px;font:600 13px/20px ${FONT};${MUTED}">
${input.marketplace}
</td></tr>
<tr><td class="card text" style="${CARD}">
<h1 style="margin:0 0 16px;font:600 20px/28px ${FONT}">${input.title}</h1>
${input.body}
${button(input.action)}
</td></tr>
<tr><td class="muted" style="padding:16px 4px;font:12px/18px ${FONT};${MUTED}">
${input.footer.map((line) => markup`<div>${line}</div>`)}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`.value

const button = (action: LayoutInput["action"]): SafeHtml =>
  action
    ? markup`<p style="margin:24px 0">
<a class="button" href="${action.url}" style="${BUTTON}">${action.label}</a>
</p>
<p class="muted" style="margin:0;font-size:12px;line-height:18px;${MUTED}">
${action.fallback}<br><a href="${action.url}" style="${MUTED};word-break:break-all">${action.url}</a>
</p>`
    : markup``
