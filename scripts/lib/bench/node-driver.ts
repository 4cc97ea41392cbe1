import pg from "pg"

import { sleep } from "../run-process.ts"
import type { Driver, Load, Measured } from "./driver.ts"
import { scale } from "./workloads.ts"

type Variables = Record<string, number>

/** The tables of `pgbench -i`, as far as TPC-B reads and writes them. */
const tables = `drop table if exists pgbench_accounts, pgbench_tellers, pgbench_branches, pgbench_history;
  create table pgbench_branches (bid int primary key, bbalance int, filler char(88)) with (fillfactor = 100);
  create table pgbench_tellers (tid int primary key, bid int, tbalance int, filler char(84));
  create table pgbench_accounts (aid int primary key, bid int, abalance int, filler char(84));
  create table pgbench_history (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22));
  insert into pgbench_branches select b, 0, '' from generate_series(1, ${scale}) b;
  insert into pgbench_tellers select t, (t - 1) / 10 + 1, 0, '' from generate_series(1, 10 * ${scale}) t;
  insert into pgbench_accounts select a, (a - 1) / 100000 + 1, 0, ''
    from generate_series(1, 100000 * ${scale}) a;`

function evaluate(expression: string, variables: Variables): number {
  const [, low, high] = /^random\((-?[\d *]+), (-?[\d *]+)\)$/.exec(expression) ?? []
  const product = (text: string) =>
    text.split("*").reduce((result, factor) => result * Number(factor), 1)
  if (low === undefined) {
    return (variables.n ?? 0) + 1
  }
  return product(low) + Math.floor(Math.random() * (product(high) - product(low) + 1))
}

/** Runs a script once, statement by statement, as pgbench does. */
async function play(client: pg.Client, script: string, variables: Variables): Promise<void> {
  for (const line of script.trim().split("\n")) {
    const [, name, expression] = /^\\set (\w+) (.*)$/.exec(line) ?? []
    if (name) {
      variables[name] = evaluate(expression, variables)
    } else {
      await client.query(line.replace(/(?<!:):([a-z]\w*)/g, (_, known) => String(variables[known])))
    }
  }
}

/** Plays until the end; at a rate, each transaction is due at its own moment. */
async function drive(client: pg.Client, index: number, load: Load): Promise<number[]> {
  const { workload, clients, seconds, rate, run } = load
  const variables: Variables = { run, n: 0, client_id: index }
  const started = performance.now()
  const gap = rate ? (1000 * clients) / rate : 0
  const latencies: number[] = []
  for (let count = 0; performance.now() - started < 1000 * seconds; count += 1) {
    const due = rate ? started + gap * (count + index / clients) : performance.now()
    if (due > performance.now()) {
      await sleep(due - performance.now())
    }
    await play(client, workload.script, variables)
    latencies.push(performance.now() - due)
  }
  return latencies
}

/** Drives a database from this process, where no pgbench is to be found. */
export function nodeDriver(url: string): Driver {
  const connect = async () => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    return client
  }
  return {
    name: "this process with the driver pg, for TPC-B as well: no pgbench was found",
    initialise: async () => {
      const client = await connect()
      await client.query(tables)
      await client.query("vacuum analyze")
      await client.end()
    },
    measure: async (load): Promise<Measured> => {
      const clients = await Promise.all(Array.from({ length: load.clients }, connect))
      try {
        const played = await Promise.all(clients.map((client, index) => drive(client, index, load)))
        const latencies = played.flat()
        return { tps: latencies.length / load.seconds, latencies }
      } finally {
        await Promise.all(clients.map((client) => client.end()))
      }
    },
  }
}
