export const MEMBERSHIP_MODULE = "membership"
