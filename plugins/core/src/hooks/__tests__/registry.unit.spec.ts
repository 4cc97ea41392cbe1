import { createMedusaContainer } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  createHook,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { runParticipants, undoParticipants } from "../handlers"
import { createHookRegistry, type HookRegistry } from "../registry"

const context = { container: createMedusaContainer() }

/** A registry whose participants write down what happens to them. */
const observed = () => {
  const log: string[] = []
  const registry = createHookRegistry<number, string>()
  const add = (name: string, order?: number, more: { fails?: string; undoFails?: string } = {}) =>
    registry.register<{ of: string }>({
      name,
      order,
      run: async (input) => {
        log.push(`run ${name} ${input}`)
        if (more.fails) {
          throw new Error(more.fails)
        }
        return { output: name.toUpperCase(), undo: { of: name } }
      },
      undo: async (data) => {
        log.push(`undo ${data.of}`)
        if (more.undoFails) {
          throw new Error(more.undoFails)
        }
      },
    })
  return { log, registry, add }
}

describe("createHookRegistry", () => {
  it("runs everyone by order, then by name, and collects the outputs", async () => {
    const { log, registry, add } = observed()
    add("late", 200)
    add("b")
    add("a")
    add("early", 1)

    const { outputs } = await registry.run(7, context)

    expect(log).toEqual(["run early 7", "run a 7", "run b 7", "run late 7"])
    expect(outputs).toEqual(["EARLY", "A", "B", "LATE"])
    expect(registry.names()).toEqual(["early", "a", "b", "late"])
  })

  it("undoes the earlier ones in reverse when one fails, and throws its error", async () => {
    const { log, registry, add } = observed()
    add("a")
    add("b")
    add("c", undefined, { fails: "no stock" })
    add("d")

    await expect(registry.run(1, context)).rejects.toThrow("no stock")
    expect(log).toEqual(["run a 1", "run b 1", "run c 1", "undo b", "undo a"])
  })

  it("throws the first error even when undoing fails as well, and undoes the rest", async () => {
    const { log, registry, add } = observed()
    add("a")
    add("b", undefined, { undoFails: "stuck" })
    add("c", undefined, { fails: "no stock" })

    await expect(registry.run(1, context)).rejects.toThrow("no stock")
    expect(log.slice(-2)).toEqual(["undo b", "undo a"])
  })

  it("undoes a finished run in reverse, all of it, and reports what could not be undone", async () => {
    const { log, registry, add } = observed()
    add("a")
    add("b", undefined, { undoFails: "stuck" })
    add("c")
    const { undo } = await registry.run(1, context)
    log.length = 0

    await expect(registry.undo(undo, context)).rejects.toThrow("stuck")
    expect(log).toEqual(["undo c", "undo b", "undo a"])
  })

  it("undoes nothing when there is no run to undo", async () => {
    const { log, registry, add } = observed()
    add("a")

    await registry.undo(undefined, context)

    expect(log).toEqual([])
  })

  it("replaces a participant that registers again", async () => {
    const { log, registry, add } = observed()
    add("a", 1)
    add("a", 2)

    await registry.run(1, context)

    expect(log).toEqual(["run a 1"])
  })
})

describe("a registry behind a workflow hook", () => {
  const failing = createStep("fail-after-hook", async () => {
    throw new Error("payment declined")
  })
  const passing = createStep("pass-after-hook", async () => new StepResponse("ok"))

  const workflowWith = (id: string, registry: HookRegistry<number, string>, fails: boolean) => {
    const workflow = createWorkflow(id, (input: { value: number }) => {
      const hook = createHook("checked", { value: input.value })
      const result = fails ? failing() : passing()
      return new WorkflowResponse(result, { hooks: [hook] })
    })
    workflow.hooks.checked(
      async ({ value }: { value: number }, { container }) =>
        await runParticipants(registry, value, { container }),
      undoParticipants(registry)
    )
    return workflow
  }

  it("is undone in reverse when a later step fails", async () => {
    const { log, registry, add } = observed()
    add("a")
    add("b")

    const { errors } = await workflowWith(
      "hook-then-failure",
      registry,
      true
    )(context.container).run({ input: { value: 3 }, throwOnError: false })

    expect(errors[0].error.message).toContain("payment declined")
    expect(log).toEqual(["run a 3", "run b 3", "undo b", "undo a"])
  })

  it("undoes each participant once when one of them fails", async () => {
    const { log, registry, add } = observed()
    add("a")
    add("b", undefined, { fails: "no stock" })

    const { errors } = await workflowWith(
      "failing-hook",
      registry,
      false
    )(context.container).run({
      input: { value: 3 },
      throwOnError: false,
    })

    expect(errors[0].error.message).toContain("no stock")
    expect(log).toEqual(["run a 3", "run b 3", "undo a"])
  })

  it("stays when all goes well", async () => {
    const { log, registry, add } = observed()
    add("a")

    await workflowWith(
      "passing-hook",
      registry,
      false
    )(context.container).run({
      input: { value: 3 },
    })

    expect(log).toEqual(["run a 3"])
  })
})
