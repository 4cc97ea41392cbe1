import { defineMiddlewares } from "@medusajs/framework/http"
import { routeMiddlewares } from "@wholesale/core"
import { passwordRules } from "../access/password-rules"
import { companyRoutes } from "../http/routes-company"
import { meRoutes } from "../http/routes-me"
import { memberRoutes } from "../http/routes-members"
import { operatorRoutes } from "../http/routes-operator"
import { signUpRoutes } from "../http/routes-sign-up"
import { tradeRoutes } from "../http/routes-trade"
import { verificationRoutes } from "../http/routes-verification"
import { registerCompanies } from "../register"

registerCompanies()

const tables = [
  meRoutes,
  signUpRoutes,
  companyRoutes,
  memberRoutes,
  operatorRoutes,
  verificationRoutes,
  tradeRoutes,
]

export default defineMiddlewares({
  routes: [
    // Without methods, so that it runs before the token is used up.
    { matcher: "/auth", middlewares: [passwordRules] },
    ...tables.flatMap((table) => routeMiddlewares(table)),
  ],
})
