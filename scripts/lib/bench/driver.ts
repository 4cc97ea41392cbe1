import type { Workload } from "./workloads.ts"

/** What one measurement found. */
export interface Measured {
  /** Transactions per second. */
  tps: number
  /** How long each transaction took, in milliseconds; from when it was due at a fixed rate. */
  latencies: number[]
}

export interface Load {
  workload: Workload
  clients: number
  seconds: number
  /** Transactions per second to keep to; as many as possible without. */
  rate?: number
  /** Makes the keys of this measurement its own. */
  run: number
}

/** Something that puts load on a database. */
export interface Driver {
  name: string
  /** Makes the tables of TPC-B. */
  initialise(): Promise<void>
  measure(load: Load): Promise<Measured>
}
