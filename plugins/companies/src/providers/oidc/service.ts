import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
  Logger,
} from "@medusajs/framework/types"
import { AbstractAuthModuleProvider, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { clock } from "@wholesale/core"
import type { Identity } from "./claims"
import { OidcClient } from "./client"
import { authorizationUrl, FLOW_SECONDS, flowSchema, newFlow, type Flow } from "./flow"
import { readOidcOptions, type OidcOptions } from "./options"
import { SignInRefusal } from "./refusal"

/** With what somebody comes back from the provider. */
const callback = z.object({
  state: z.string().min(20).max(200),
  code: z.string().min(1).max(2000).optional(),
  error: z.string().max(200).optional(),
  /** RFC 9207: who answers; not every provider says so. */
  iss: z.string().max(500).optional(),
})

/**
 * Signs people in with an OpenID provider: authorization code, state, nonce and, where the provider
 * takes one, a proof key. What it makes is a login of the provider's subject without an account; an
 * account gets it by signing up, by an invitation or on the account page, never by its address.
 */
export class OidcProviderService extends AbstractAuthModuleProvider {
  static override identifier = "oidc"

  private readonly options: OidcOptions
  private readonly client: OidcClient

  /** Refuses to boot with options that could not sign anybody in. */
  static override validateOptions(options: Record<string, unknown>): void {
    readOidcOptions(options)
  }

  constructor(
    private readonly container: { logger: Logger },
    options: unknown
  ) {
    super()
    this.options = readOidcOptions(options)
    this.client = new OidcClient(this.options)
  }

  override get displayName() {
    return this.options.name
  }

  /** Leads to the provider's page. */
  override async authenticate(
    _input: AuthenticationInput,
    logins: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    return await this.explained(async () => {
      const begun = newFlow(this.options.id, clock.now())
      const endpoint = await this.client.authorizationEndpoint()
      await logins.setState(this.keyOf(begun.state), begun.flow, FLOW_SECONDS)
      return { success: true, location: authorizationUrl(endpoint, this.options, begun) }
    })
  }

  /** Takes up who comes back. */
  override async validateCallback(
    { query, body }: AuthenticationInput,
    logins: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    return await this.explained(async () => {
      const answer = callback.safeParse({ ...query, ...body })
      if (!answer.success) {
        throw new SignInRefusal("SIGN_IN_EXPIRED", "the answer of the provider has no state")
      }
      const { state, code, error, iss } = answer.data
      const flow = await this.takeFlow(state, logins)
      if (error !== undefined || code === undefined) {
        throw new SignInRefusal("SIGN_IN_DENIED", error ?? "no code")
      }
      if (iss !== undefined && iss !== this.options.issuer) {
        throw new SignInRefusal("SIGN_IN_REFUSED", `another issuer answered: ${iss}`)
      }
      const identity = await this.client.identify(code, flow)
      return { success: true, authIdentity: await loginOf(identity, logins) }
    })
  }

  /** What was kept under a state, which counts once and for ten minutes. */
  private async takeFlow(state: string, logins: AuthIdentityProviderService): Promise<Flow> {
    const kept = flowSchema.safeParse(await logins.getState(this.keyOf(state)))
    const oldest = clock.now().getTime() - FLOW_SECONDS * 1000
    if (!kept.success || kept.data.provider !== this.options.id || kept.data.started_at < oldest) {
      throw new SignInRefusal("SIGN_IN_EXPIRED", "the state is unknown, used or too old")
    }
    return kept.data
  }

  private keyOf(state: string) {
    return `oidc:${this.options.id}:${state}`
  }

  private async explained(
    work: () => Promise<AuthenticationResponse>
  ): Promise<AuthenticationResponse> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof SignInRefusal) {
        const { code, reason } = error
        this.container.logger.warn(`Sign-in with ${this.options.id}: ${code}, ${reason}`)
        return { success: false, error: code }
      }
      throw error
    }
  }
}

/** The login of a subject: found, or made the first time. What is known of the person is kept fresh. */
const loginOf = async (
  { subject, profile }: Identity,
  logins: AuthIdentityProviderService
): Promise<AuthIdentityDTO> => {
  const fresh = { user_metadata: profile }
  try {
    return await logins.update(subject, fresh)
  } catch (error) {
    if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.NOT_FOUND) {
      throw error
    }
  }
  try {
    return await logins.create({ entity_id: subject, ...fresh })
  } catch {
    // The same person came twice at once, and the other one was faster.
    return await logins.update(subject, fresh)
  }
}
