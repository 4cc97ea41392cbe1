import fc from "fast-check"
import { renderMarkdown } from "../render-markdown"

/** Everything that a browser would take for an element, an attribute or an address. */
const tagsOf = (html: string) => html.match(/<[^>]*>/g) ?? []
const addressesOf = (html: string) =>
  tagsOf(html).flatMap((tag) => [...tag.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url))

const KNOWN =
  /^<\/?(?:p|h[2-6]|ul|ol|li|strong|em|s|code|pre|blockquote|hr|br|a|img|div|table|thead|tbody|tr|th|td)(?:\s(?:href|rel|src|alt|title|loading|class|start|style|role|tabindex)="[^"<>]*")*\s?\/?>$/

const NASTY = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "<iframe src=https://evil.example></iframe>",
  "[a](javascript:alert(1))",
  "[a](JaVaScRiPt:alert(1))",
  "[a](java\tscript:alert(1))",
  "[a](&#106;avascript:alert(1))",
  "[a](&#x6A;avascript&colon;alert(1))",
  "[a](javascript&#58;alert(1))",
  "[a]( javascript:alert(1))",
  "[a](\u0001javascript:alert(1))",
  "[a](vbscript:msgbox(1))",
  "[a](data:text/html;base64,PHNjcmlwdD4=)",
  "[a](file:///etc/passwd)",
  "[a](//evil.example)",
  "<javascript:alert(1)>",
  '<https://good.example" onclick="alert(1)>',
  '[a](https://good.example "x\\" onclick=\\"alert(1)")',
  "![a](javascript:alert(1))",
  "![a](data:image/svg+xml;base64,PHN2Zz4=)",
  "![a](http://insecure.example/a.png)",
  '![" onerror="alert(1)](https://good.example/a.png)',
  "[r]\n\n[r]: javascript:alert(1)",
  '```"><script>\nalert(1)\n```',
  "`<b>`",
  "<style>*{display:none}</style>",
  "a <b onmouseover=alert(1)>b</b>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "[![a](javascript:1)](javascript:2)",
]

const isHarmless = (html: string) => {
  expect(tagsOf(html).filter((tag) => !KNOWN.test(tag))).toEqual([])
  for (const url of addressesOf(html)) {
    expect(url).toMatch(/^(?:https?:\/\/|mailto:|tel:|#|\/(?!\/)|$)/i)
  }
}

describe("what Markdown becomes", () => {
  it.each(NASTY)("is harmless for %j", (source) => {
    isHarmless(renderMarkdown(source))
  })

  it("is harmless for whatever is made of such pieces", () => {
    const piece = fc.oneof(
      fc.constantFrom(...NASTY),
      fc.constantFrom("[", "](", ")", "<", ">", '"', "'", "`", "\n", "\n\n", "|", "!", "&#", "\\"),
      fc.string({ maxLength: 8 })
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        isHarmless(renderMarkdown(pieces.join(""), { base: "/en" }))
      }),
      { numRuns: 500 }
    )
  })

  it("keeps the first level of headings for the page's own title", () => {
    expect(renderMarkdown("# One\n\n## Two\n\n###### Six")).toBe(
      "<h2>One</h2>\n<h3>Two</h3>\n<h6>Six</h6>\n"
    )
  })

  it("leads links of ours into the reader's language, and others past the referrer", () => {
    const html = renderMarkdown("[a](/help/levels) [b](https://example.com) [c](#part)", {
      base: "/de/",
    })
    expect(html).toContain('<a href="/de/help/levels">a</a>')
    expect(html).toContain('<a href="https://example.com" rel="noopener noreferrer">b</a>')
    expect(html).toContain('<a href="#part">c</a>')
  })

  it("shows what the texts of the marketplace are made of", () => {
    const html = renderMarkdown("- **a**\n- _b_\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n> quote")
    expect(html).toContain("<li><strong>a</strong></li>")
    expect(html).toContain("<td>2</td>")
    expect(html).toContain("<blockquote>")
  })
})
