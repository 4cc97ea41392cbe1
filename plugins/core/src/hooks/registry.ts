import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type HookContext = { container: MedusaContainer }

/** What a participant leaves behind: its contribution, and what it needs to undo itself. */
export type Outcome<Output, Undo> = { output?: Output; undo?: Undo }

/** One plugin's part in a hook. */
export type Participant<Input, Output, Undo> = {
  /** Unique in its registry; registering the name again replaces the participant. */
  name: string
  /** Lower runs earlier, equal ones run by name; 100 unless said otherwise. */
  order?: number
  run: (input: Input, context: HookContext) => Promise<Outcome<Output, Undo>>
  /**
   * Takes back what `run` did when something later fails. Gets what `run` returned as `undo`, as
   * JSON carries it; has to bear being called twice.
   */
  undo?: (data: Undo, context: HookContext) => Promise<void>
}

/** What has to be undone, oldest first; plain data, because workflows store it. */
export type UndoLog = { name: string; data: unknown }[]

export type HookRun<Output> = { outputs: Output[]; undo: UndoLog }

export type HookRegistry<Input, Output> = {
  register: <Undo = undefined>(participant: Participant<Input, Output, Undo>) => void
  run: (input: Input, context: HookContext) => Promise<HookRun<Output>>
  undo: (log: UndoLog | undefined, context: HookContext) => Promise<void>
  /** Names in the order in which they run. */
  names: () => string[]
}

type Entry<Input, Output> = Required<Pick<Participant<Input, Output, never>, "name" | "order">> & {
  run: (input: Input, context: HookContext) => Promise<Outcome<Output, unknown>>
  undo?: (data: unknown, context: HookContext) => Promise<void>
}

const DEFAULT_ORDER = 100

/**
 * An ordered list of participants behind one of Medusa's workflow hooks, of which every process may
 * register only one handler. `run` calls all of them, one after the other; when one throws, those
 * before it are undone, newest first, and its error is thrown. `undo` does the same when a later
 * step of the workflow fails; it tries every participant and then throws the first error.
 */
export const createHookRegistry = <Input, Output = never>(): HookRegistry<Input, Output> => {
  const entries = new Map<string, Entry<Input, Output>>()
  const ordered = () => [...entries.values()].sort(byOrderThenName)

  return {
    register: <Undo>({ name, order, run, undo }: Participant<Input, Output, Undo>) => {
      entries.set(name, {
        name,
        order: order ?? DEFAULT_ORDER,
        run,
        // The data comes from the same participant's run; between the two it is only stored.
        undo: undo && ((data, context) => undo(data as Undo, context)),
      })
    },
    run: async (input, context) => await runAll(ordered(), input, context),
    undo: async (log, context) => await undoAll(ordered(), log, context),
    names: () => ordered().map(({ name }) => name),
  }
}

const runAll = async <Input, Output>(
  entries: Entry<Input, Output>[],
  input: Input,
  context: HookContext
): Promise<HookRun<Output>> => {
  const done: HookRun<Output> = { outputs: [], undo: [] }
  for (const { name, run } of entries) {
    try {
      const { output, undo } = await run(input, context)
      done.undo.push({ name, data: undo })
      if (output !== undefined) {
        done.outputs.push(output)
      }
    } catch (error) {
      // What went wrong first is what the caller has to hear; undoing has logged its own errors.
      await undoAll(entries, done.undo, context).catch(() => undefined)
      throw error
    }
  }
  return done
}

const undoAll = async <Input, Output>(
  entries: Entry<Input, Output>[],
  log: UndoLog | undefined,
  context: HookContext
): Promise<void> => {
  const errors: unknown[] = []
  for (const { name, data } of [...(log ?? [])].reverse()) {
    try {
      await entries.find((entry) => entry.name === name)?.undo?.(data, context)
    } catch (error) {
      errors.push(error)
      loggerOf(context)?.error(`Hook participant ${name} could not be undone: ${String(error)}`)
    }
  }
  if (errors.length > 0) {
    throw errors[0]
  }
}

type Ordered = { name: string; order: number }

const byOrderThenName = (a: Ordered, b: Ordered) =>
  a.order - b.order || (a.name < b.name ? -1 : Number(a.name > b.name))

const loggerOf = ({ container }: HookContext): Logger | undefined =>
  container.resolve(ContainerRegistrationKeys.LOGGER, { allowUnregistered: true })
