export const VERIFICATION_MODULE = "verification"
