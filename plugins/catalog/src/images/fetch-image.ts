import http, { type IncomingMessage } from "node:http"
import https from "node:https"
import { Refusal } from "@wholesale/core"
import { identifyImage } from "../shared/identify-image"
import {
  checkedLookup,
  ImageProblem,
  isPublicAddress,
  requireFetchable,
  type AddressRule,
} from "./public-address"

export type FetchLimits = {
  max_bytes: number
  /** For everything: names, redirects, the last byte. */
  timeout_ms: number
  max_redirects: number
  allowed: AddressRule
}

const LIMITS: FetchLimits = {
  max_bytes: 10 * 1_048_576,
  timeout_ms: 20_000,
  max_redirects: 3,
  allowed: isPublicAddress,
}

export type FetchedImage = { content: Buffer; mime_type: string; extension: string }

/**
 * Fetches a picture that somebody named by its address. Only from the public internet, also after a
 * redirect, only so many bytes, and only what is a picture by its content.
 * @throws ImageProblem with a sentence for the person who named it
 */
export const fetchImage = async (
  address: string,
  limits: Partial<FetchLimits> = {}
): Promise<FetchedImage> => {
  const all = { ...LIMITS, ...limits }
  const signal = AbortSignal.timeout(all.timeout_ms)
  try {
    const content = await follow(new URL(address), all, signal)
    return { content, ...(await identifyImage(content)) }
  } catch (error) {
    throw error instanceof ImageProblem ? error : new ImageProblem(reasonOf(error, signal))
  }
}

const follow = async (start: URL, limits: FetchLimits, signal: AbortSignal): Promise<Buffer> => {
  let url = start
  for (let hop = 0; hop <= limits.max_redirects; hop++) {
    requireFetchable(url, limits.allowed)
    const response = await request(url, limits, signal)
    const { statusCode: status = 0, headers } = response
    if (status >= 300 && status < 400 && headers.location) {
      response.destroy()
      url = new URL(headers.location, url)
      continue
    }
    if (status !== 200) {
      response.destroy()
      throw new ImageProblem(`The server answered ${status}`)
    }
    return await bodyOf(response, limits)
  }
  throw new ImageProblem("There are too many redirects")
}

const request = (url: URL, { allowed }: FetchLimits, signal: AbortSignal) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const { get } = url.protocol === "https:" ? https : http
    const call = get(
      url,
      {
        signal,
        lookup: checkedLookup(allowed),
        // A connection of its own: one that is kept open was checked for another name.
        agent: false,
        headers: { accept: "image/*", "accept-encoding": "identity", "user-agent": "wholesale-os" },
      },
      resolve
    )
    call.once("error", reject)
  })

const bodyOf = async (response: IncomingMessage, { max_bytes: max }: FetchLimits) => {
  const tooLarge = () => new ImageProblem(`The picture is larger than ${max / 1_048_576} MB`)
  if (Number(response.headers["content-length"] ?? 0) > max) {
    response.destroy()
    throw tooLarge()
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response) {
    size += chunk.length
    if (size > max) {
      response.destroy()
      throw tooLarge()
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const reasonOf = (error: unknown, signal: AbortSignal): string => {
  if (signal.aborted) {
    return "The server took too long"
  }
  if (error instanceof Refusal) {
    return error.message
  }
  return error instanceof TypeError
    ? "This is not an address"
    : `The picture could not be fetched: ${error instanceof Error ? error.message : "unknown"}`
}
