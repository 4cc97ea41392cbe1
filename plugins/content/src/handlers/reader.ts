import { clock, handler } from "@wholesale/core"
import { readerRoutes } from "../http/routes-content"
import { subscriberRoutes } from "../http/routes-newsletter"
import { confirmSignUp, signUp, unsubscribe } from "../modules/newsletter/operations/subscribe"
import { listPublicArticles, publicArticle } from "../queries/public-articles"
import { newsletterOf } from "../workflows/services"

export const getPublished = handler(readerRoutes.listPublished, ({ scope, query }) =>
  listPublicArticles(scope, query)
)

export const getPublishedArticle = handler(
  readerRoutes.getPublished,
  async ({ scope, params: { kind, slug }, query: { language } }) => ({
    article: await publicArticle(scope, { kind, slug, locale: language }),
  })
)

export const postSignUp = handler(subscriberRoutes.signUp, async ({ scope, principal, body }) => {
  const company_id = principal?.kind === "company" ? principal.company.id : null
  await newsletterOf(scope).inTransaction((tx) =>
    signUp(tx, { ...body, company_id, now: clock.now() })
  )
  return { done: true }
})

export const postConfirmation = handler(subscriberRoutes.confirm, async ({ scope, body }) => {
  await newsletterOf(scope).inTransaction((tx) =>
    confirmSignUp(tx, { token: body.token, now: clock.now() })
  )
  return { done: true }
})

export const postUnsubscription = handler(subscriberRoutes.unsubscribe, async ({ scope, body }) => {
  await newsletterOf(scope).inTransaction((tx) =>
    unsubscribe(tx, { token: body.token, now: clock.now() })
  )
  return { done: true }
})
