/** Every schema of this plugin's endpoints; the OpenAPI document names them after their exports. */
export * from "./support"
