/**
 * Calls that would end an actor's own membership or session when they are allowed, so that the
 * matrix can't go on with that actor. Their refusals are part of it; what they do has its own specs.
 */
export const SKIPPED_WHEN_OPEN = new Set([
  "POST /admin/wholesale/company/leave",
  "POST /store/wholesale/company/leave",
])
