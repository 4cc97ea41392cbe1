/** Every schema of this plugin's endpoints; the OpenAPI document names them after their exports. */
export * from "./company"
export * from "./members"
export * from "./sign-ins"
export * from "./trade"
export * from "./verification"
