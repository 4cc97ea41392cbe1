export const APPROVAL_MODULE = "approval"
