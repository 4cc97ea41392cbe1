import { HELP_AFTER } from "../demo-articles/help-after"
import { HELP_BUYING } from "../demo-articles/help-buying"
import { PAGES } from "../demo-articles/pages"
import { POSTS } from "../demo-articles/posts"

const ARTICLES = [...HELP_BUYING, ...HELP_AFTER, ...PAGES, ...POSTS]
const SHELVES = { help: "/help", page: "/pages", post: "/blog" }

describe.each(["en", "de"] as const)("the texts of the demo in %s", (locale) => {
  const paths = ARTICLES.map((article) => `${SHELVES[article.kind]}/${article[locale].slug}`)

  it("have addresses of their own", () => {
    expect(new Set(paths).size).toBe(ARTICLES.length)
    for (const article of ARTICLES) {
      expect(article[locale].slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  it("lead only to each other, in their own language", () => {
    const links = ARTICLES.flatMap((article) =>
      [...article[locale].body.matchAll(/\]\((\/[^)]+)\)/g)].map(([, path]) => path)
    )
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((path) => !paths.includes(path))).toEqual([])
  })
})
