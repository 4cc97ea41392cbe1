import "server-only"
import { ApiError } from "./client"
import type { Problem } from "./problem"

export type Outcome<Data> = { ok: true; data: Data } | { ok: false; problem: Problem }

/** Runs a read for a page that shows a refusal in place instead of failing as a whole. */
export const attempt = async <Data>(read: Promise<Data>): Promise<Outcome<Data>> => {
  try {
    return { ok: true, data: await read }
  } catch (error) {
    if (error instanceof ApiError) {
      return { ok: false, problem: error.problem }
    }
    throw error
  }
}
