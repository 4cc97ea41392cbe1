import { MedusaError } from "@medusajs/framework/utils"

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND, FORBIDDEN, UNAUTHORIZED, CONFLICT } =
  MedusaError.Types

/**
 * Every code that our own endpoints answer with, and the kind of refusal it is. Clients switch on
 * the code, people read the sentence. The list is closed: a new refusal gets its code here first.
 */
export const ERROR_CODES = {
  // Requests
  INVALID_INPUT: INVALID_DATA,
  INVALID_JSON: INVALID_DATA,
  PAYLOAD_TOO_LARGE: INVALID_DATA,
  NOT_FOUND: NOT_FOUND,
  CONFLICT: CONFLICT,
  IDEMPOTENCY_KEY_USED: CONFLICT,
  // Access
  UNAUTHENTICATED: UNAUTHORIZED,
  NO_PRINCIPAL: FORBIDDEN,
  PERMISSION_MISSING: FORBIDDEN,
  OPERATOR_ONLY: FORBIDDEN,
  COMPANY_ONLY: FORBIDDEN,
  COMPANY_SUSPENDED: FORBIDDEN,
  MFA_REQUIRED: FORBIDDEN,
  LEVEL_TOO_LOW: FORBIDDEN,
  // State machines
  TRANSITION_NOT_ALLOWED: CONFLICT,
  // Sign-up, members, roles
  EMAIL_TAKEN: CONFLICT,
  EMAIL_NOT_VERIFIED: NOT_ALLOWED,
  CREDENTIALS_WRONG: UNAUTHORIZED,
  TOKEN_INVALID: NOT_ALLOWED,
  TOKEN_EXPIRED: NOT_ALLOWED,
  SIGN_IN_EXPIRED: NOT_ALLOWED,
  SIGN_IN_OTHER_EMAIL: NOT_ALLOWED,
  SIGN_IN_TAKEN: CONFLICT,
  SIGN_IN_EXISTS: CONFLICT,
  LAST_SIGN_IN: CONFLICT,
  INVITATION_EXISTS: CONFLICT,
  INVITATION_NOT_OPEN: CONFLICT,
  ALREADY_MEMBER: CONFLICT,
  LAST_OWNER: CONFLICT,
  ROLE_IN_USE: CONFLICT,
  ROLE_NOT_EDITABLE: NOT_ALLOWED,
  ROLE_NOT_ASSIGNABLE: NOT_ALLOWED,
  // Companies and verification
  HANDLE_TAKEN: CONFLICT,
  REQUIREMENTS_NOT_MET: NOT_ALLOWED,
  CASE_OPEN: CONFLICT,
  LEVEL_BELOW_MISSING: NOT_ALLOWED,
  FILE_TYPE_NOT_ALLOWED: INVALID_DATA,
  FILE_TOO_LARGE: INVALID_DATA,
  FILE_MISSING: INVALID_DATA,
  DOCUMENT_IN_USE: CONFLICT,
  RELATIONSHIP_EXISTS: CONFLICT,
  // Catalogue
  ORDER_RULE_IMPOSSIBLE: INVALID_DATA,
  SLOT_FULL: CONFLICT,
  SKU_TAKEN: CONFLICT,
  IMPORT_NOT_READY: CONFLICT,
  MAPPING_INCOMPLETE: INVALID_DATA,
  TOO_MANY_ROWS: INVALID_DATA,
  REVIEW_NOT_ALLOWED: NOT_ALLOWED,
  REVIEW_EXISTS: CONFLICT,
  LIST_FULL: NOT_ALLOWED,
  // Prices
  PRICE_RISES: INVALID_DATA,
  PRICE_CONFLICT: CONFLICT,
  TIER_IN_USE: CONFLICT,
  // Cart and checkout
  COMPANY_REQUIRED: NOT_ALLOWED,
  CART_EMPTY: NOT_ALLOWED,
  CART_ORDERED: CONFLICT,
  CART_LOCKED: CONFLICT,
  LINES_NOT_ORDERABLE: NOT_ALLOWED,
  CHECKOUT_BLOCKED: NOT_ALLOWED,
  PRICES_CHANGED: CONFLICT,
  PROMOTION_ENDED: CONFLICT,
  FUNDING_DECLINED: NOT_ALLOWED,
  APPROVAL_REQUIRED: NOT_ALLOWED,
  APPROVAL_NOT_OPEN: CONFLICT,
  OWN_APPROVAL: NOT_ALLOWED,
  SPENDING_LIMIT_REACHED: NOT_ALLOWED,
  OUT_OF_STOCK: CONFLICT,
  // Orders
  SHIPMENT_EXCEEDS_ORDER: INVALID_DATA,
  RETURN_NOT_ALLOWED: NOT_ALLOWED,
  // Money
  LEDGER_REFUSED: CONFLICT,
  NO_CREDIT: CONFLICT,
  DISPUTE_NOT_ALLOWED: NOT_ALLOWED,
  DISPUTE_EXISTS: CONFLICT,
  EVIDENCE_MISSING: INVALID_DATA,
  OFFER_GONE: CONFLICT,
  PROVIDER_UNAVAILABLE: NOT_ALLOWED,
  // Support
  TICKET_CLOSED: CONFLICT,
  TOO_MANY_TICKETS: NOT_ALLOWED,
  // Articles and newsletter
  SLUG_TAKEN: CONFLICT,
  ARTICLE_CHANGED: CONFLICT,
  TRANSLATION_EXISTS: CONFLICT,
  AUDIENCE_CHANGED: CONFLICT,
  // Configuration
  CONFIGURATION_INVALID: INVALID_DATA,
} as const satisfies Record<string, string>

export type ErrorCode = keyof typeof ERROR_CODES

/** What a client needs to explain or repair a refusal: limits, missing items, the failing fields. */
export type ErrorDetails = Record<string, unknown>

/** A refusal that the error handler turns into `{ code, type, message, details? }`. */
export class Refusal extends MedusaError {
  readonly details?: ErrorDetails

  constructor(code: ErrorCode, message: string, details?: ErrorDetails) {
    super(ERROR_CODES[code], message, code)
    this.details = details
  }
}

/**
 * Builds the refusal for a code; the caller throws it.
 * @param message one sentence that says what is wrong and what to do about it
 */
export const refuse = (code: ErrorCode, message: string, details?: ErrorDetails) =>
  new Refusal(code, message, details)

/** The answer to an id that does not exist or belongs to someone else: the two look the same. */
export const notFound = (what: string, id: string) =>
  refuse("NOT_FOUND", `${what} ${id} was not found`)
