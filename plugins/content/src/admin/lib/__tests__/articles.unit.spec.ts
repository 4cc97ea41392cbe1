import type { ArticleDetailDto } from "../../../http/content"
import { draftOf, inputOf, isChanged } from "../articles"

const ARTICLE: ArticleDetailDto = {
  id: "art_1",
  kind: "help",
  locale: "en",
  slug: "levels",
  title: "Levels",
  summary: "",
  body: "Text",
  cover_url: null,
  author: "",
  category: "start",
  position: 1,
  status: "draft",
  publish_at: null,
  version: 3,
  updated_by: null,
  created_at: "2026-11-23T12:00:00.000Z",
  updated_at: "2026-11-23T12:00:00.000Z",
  translations: [],
}

describe("the fields of an article", () => {
  it("are unchanged as loaded, and send an empty picture as none", () => {
    const draft = draftOf(ARTICLE)
    expect(isChanged(draft, ARTICLE)).toBe(false)
    expect(inputOf(draft).cover_url).toBeNull()
  })

  it("notice what was typed", () => {
    expect(isChanged({ ...draftOf(ARTICLE), body: "Text." }, ARTICLE)).toBe(true)
  })
})
