import { redirect } from "next/navigation"
import { ApiError } from "@/data/client"
import { holdProof, holdSignIn, startSession, takeFlow } from "@/data/session"
import { describeProof, finishSocial, linkSignIn } from "@/data/social"
import { pageBeside, problemPage, type SocialFlow } from "@/domain/social-flow"
import { signsIn } from "@/domain/token-claims"

type Context = { params: Promise<{ provider: string }> }

/** Where a provider sends people back to. It counts for the browser that went there, and once. */
export const GET = async (request: Request, { params }: Context) => {
  const { provider } = await params
  const answer = Object.fromEntries(new URL(request.url).searchParams)
  const flow = await takeFlow()
  if (!flow || flow.provider !== provider || flow.state !== answer.state) {
    redirect(problemPage(flow ?? { intent: "enter", next: "/" }, "SIGN_IN_EXPIRED"))
  }
  redirect(await goOn(flow, answer))
}

const goOn = async (flow: SocialFlow, answer: Record<string, string>): Promise<string> => {
  try {
    const result = await finishSocial(flow.provider, answer)
    if (flow.intent === "link") {
      await linkSignIn(result.token)
      return pageBeside(flow.next, "/account", { linked: flow.provider })
    }
    if (flow.intent === "join") {
      await holdProof(result.token)
      return flow.next
    }
    if (result.step === "second_factor") {
      await holdSignIn(result)
      return pageBeside(flow.next, "/sign-in/code", { next: flow.next })
    }
    if (signsIn(result.token)) {
      await startSession(result.token)
      return flow.next
    }
    return await welcome(flow, result.token)
  } catch (error) {
    if (error instanceof ApiError) {
      return problemPage(flow, error.problem.code)
    }
    throw error
  }
}

/** Nobody is linked by the address alone: who has an account enters it once the other way. */
const welcome = async (flow: SocialFlow, token: string): Promise<string> => {
  const { email, has_account } = await describeProof(token)
  if (has_account) {
    const next = pageBeside(flow.next, "/account")
    return pageBeside(flow.next, "/sign-in", { reason: "link", email, next })
  }
  await holdProof(token)
  return pageBeside(flow.next, "/sign-up", { with: flow.provider })
}
