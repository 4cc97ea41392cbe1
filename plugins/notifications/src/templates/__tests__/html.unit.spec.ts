import { escapeHtml, markup, paragraphs } from "../html"

describe("markup", () => {
  it("escapes everything that is interpolated", () => {
    const name = `<script>alert("x")</script> & 'co'`
    expect(markup`<p title="${name}">${name}</p>`.value).toBe(
      `<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;co&#39;">` +
        `&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;co&#39;</p>`
    )
  })

  it("keeps markup that it made itself, alone and in a list", () => {
    const item = markup`<li>${"a<b"}</li>`
    expect(markup`<ul>${[item, item]}</ul><ol>${item}</ol>`.value).toBe(
      "<ul><li>a&lt;b</li>\n<li>a&lt;b</li></ul><ol><li>a&lt;b</li></ol>"
    )
  })

  it("writes numbers, also zero", () => {
    expect(markup`${0} of ${12}`.value).toBe("0 of 12")
  })
})

describe("escapeHtml", () => {
  it("does not leave an ampersand that could begin an entity", () => {
    expect(escapeHtml("&lt;")).toBe("&amp;lt;")
  })
})

describe("paragraphs", () => {
  it("splits at empty lines, keeps line breaks and escapes", () => {
    expect(paragraphs("one\ntwo\n\n\n<three>\n").map(String)).toEqual([
      `<p style="margin:0 0 16px">one<br>two</p>`,
      `<p style="margin:0 0 16px">&lt;three&gt;</p>`,
    ])
  })
})
