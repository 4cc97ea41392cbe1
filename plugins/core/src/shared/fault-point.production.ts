/** Takes the place of `fault-point.ts` in production builds: there is nothing to trigger. */
export const faultPoint = (_name: string): void => undefined
