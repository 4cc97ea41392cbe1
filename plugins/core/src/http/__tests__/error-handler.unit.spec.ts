import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { asValue } from "@medusajs/framework/awilix"
import { createMedusaContainer, MedusaError } from "@medusajs/framework/utils"
import { refuse } from "../../shared/errors"
import { errorHandler } from "../error-handler"

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** What a client gets for a thrown value. */
const answerTo = (error: unknown, headersSent = false) => {
  const answer: { status?: number; body?: unknown; passedOn?: unknown } = {}
  const container = createMedusaContainer()
  container.register("logger", asValue(silent))
  const res = {
    headersSent,
    status: (status: number) => {
      answer.status = status
      return res
    },
    json: (body: unknown) => {
      answer.body = body
      return res
    },
  }
  errorHandler()(
    error,
    { scope: container } as Partial<MedusaRequest> as MedusaRequest,
    res as Partial<MedusaResponse> as MedusaResponse,
    (passedOn: unknown) => {
      answer.passedOn = passedOn
    }
  )
  return answer
}

/** An error as it comes out of a workflow. */
const throughWorkflow = (error: Error) => ({ ...error, message: error.message, name: error.name })

describe("errorHandler", () => {
  const refusal = refuse("LAST_OWNER", "Someone has to own the company", { company_id: "comp_1" })

  it.each([
    ["thrown", refusal],
    ["passed on by a workflow", throughWorkflow(refusal)],
  ])("answers a refusal that was %s with its code and details", (_, error) => {
    expect(answerTo(error)).toEqual({
      status: 409,
      body: {
        code: "LAST_OWNER",
        type: "conflict",
        message: "Someone has to own the company",
        details: { company_id: "comp_1" },
      },
    })
  })

  it.each([
    ["thrown", (error: Error) => error],
    ["passed on by a workflow", throughWorkflow],
  ])("leaves Medusa's own errors to Medusa when %s", (_, pass) => {
    const error = new MedusaError(MedusaError.Types.NOT_FOUND, "Cart cart_1 was not found")

    expect(answerTo(pass(error))).toMatchObject({
      status: 404,
      body: { type: "not_found", message: "Cart cart_1 was not found" },
    })
  })

  it("keeps to itself what went wrong inside", () => {
    expect(answerTo(new TypeError("x is undefined"))).toMatchObject({
      status: 500,
      body: { message: "An unknown error occurred." },
    })
    expect(answerTo("a string")).toMatchObject({ status: 500 })
  })

  it("answers nothing more once a file is under way, so that its connection is closed", () => {
    const error = new Error("connection lost")
    expect(answerTo(error, true)).toEqual({ passedOn: error })
  })
})
