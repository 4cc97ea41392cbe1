import { refuse } from "./errors"

/** A state machine as data: each state and the states that may follow it. */
export type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>

/**
 * Refuses a change of state that the machine does not list.
 * @throws TRANSITION_NOT_ALLOWED with `{ from, to, allowed }`
 */
export const assertTransition = <State extends string>(
  machine: Transitions<State>,
  from: State,
  to: State,
  what: string
): void => {
  const allowed = machine[from]
  if (!allowed.includes(to)) {
    throw refuse(
      "TRANSITION_NOT_ALLOWED",
      `${what} is ${from} and can't become ${to}; from here it may become ${
        allowed.join(", ") || "nothing else"
      }`,
      { from, to, allowed }
    )
  }
}
