import { filtersIn, withFilters } from "../saved-query"

const params = (text: string) => new URLSearchParams(text)

describe("what a view keeps of the address", () => {
  it.each([
    ["", undefined, ""],
    ["state=%22open%22&q=oak", undefined, "q=oak&state=%22open%22"],
    ["q=oak&offset=40", undefined, "q=oak"],
    ["q=&state=%22open%22", undefined, "state=%22open%22"],
    ["m_q=oak&m_offset=20&q=elm&offset=20", "m", "m_q=oak"],
  ])("%s with the prefix %s is %s", (text, prefix, kept) => {
    expect(filtersIn(params(text), prefix)).toBe(kept)
  })

  it("is the same in whatever order the filters were chosen", () => {
    expect(filtersIn(params("b=2&a=1"))).toBe(filtersIn(params("a=1&b=2")))
  })
})

describe("the address of a view", () => {
  it("has its filters alone, from the first page on", () => {
    expect(withFilters(params("q=elm&offset=40&late=true"), "q=oak").toString()).toBe("q=oak")
  })

  it("leaves the other lists of a page as they are, and names nothing of theirs", () => {
    const changed = withFilters(params("m_q=elm&i_q=fir&i_offset=10"), "m_q=oak&i_q=ash", "m")
    expect(changed.toString()).toBe("i_q=fir&i_offset=10&m_q=oak")
  })

  it("is what it was made of", () => {
    const query = filtersIn(params("state=%5B%22open%22%5D&q=a+b"))
    expect(filtersIn(withFilters(params(""), query))).toBe(query)
  })
})
