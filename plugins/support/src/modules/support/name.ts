export const SUPPORT_MODULE = "support"
