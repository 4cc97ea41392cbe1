import type { Transitions } from "../../../shared/state-machine"

export const MESSAGE_BOXES = ["outbox", "inbox"] as const
export const MESSAGE_STATUSES = ["pending", "done", "dead"] as const
export type MessageStatus = (typeof MESSAGE_STATUSES)[number]

/** A dead message only lives again when an operator replays it. */
export const messageTransitions: Transitions<MessageStatus> = {
  pending: ["done", "dead"],
  done: [],
  dead: ["pending"],
}
