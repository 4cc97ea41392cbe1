/**
 * What is measured, as scripts of pgbench. The node driver reads the same text, so that both do the
 * same statements.
 */
export interface Workload {
  name: string
  script: string
  /** Least share of TPC-B's transactions per second. */
  goal?: number
}

/** Branches of TPC-B; no fewer than clients, or it would measure the wait for a branch. */
export const scale = 10

/** How many seller orders, sellers and distributors the postings are spread over. */
export const orders = 1000
const sellers = 100
const distributors = 20

/** pgbench's own `tpcb-like`, written out. */
export const tpcb: Workload = {
  name: "TPC-B",
  script: `\\set aid random(1, 100000 * ${scale})
\\set bid random(1, 1 * ${scale})
\\set tid random(1, 10 * ${scale})
\\set delta random(-5000, 5000)
BEGIN;
UPDATE pgbench_accounts SET abalance = abalance + :delta WHERE aid = :aid;
SELECT abalance FROM pgbench_accounts WHERE aid = :aid;
UPDATE pgbench_tellers SET tbalance = tbalance + :delta WHERE tid = :tid;
UPDATE pgbench_branches SET bbalance = bbalance + :delta WHERE bid = :bid;
INSERT INTO pgbench_history (tid, bid, aid, delta, mtime) VALUES (:tid, :bid, :aid, :delta, CURRENT_TIMESTAMP);
END;
`,
}

/** One transaction of the ledger; `legs` are pairs of an account and an amount. */
function posting(event: string, legs: Array<[string, number]>): string {
  const accounts = legs.map(([account]) => account).join(",")
  const amounts = legs.map(([, amount]) => amount).join(",")
  return `\\set n :n + 1
\\set order random(1, ${orders})
\\set seller random(1, ${sellers})
\\set distributor random(1, ${distributors})
SELECT txn_id FROM ledger_post('${event}/' || :run || '/' || :client_id || '/' || :n, '${event}', 'single', string_to_array('${accounts}', ','), '{${amounts}}', NULL, 'order', NULL, '2027-03-01', '2027-03-01T12:00:00Z', 'user:1');
`
}

/** `name/x<number>/eur`, where the number is a variable of the script. */
const numbered = (name: string, variable: string) => `${name}/x' || :${variable} || '/eur`

/** Four legs each; every escrow account has enough for any run. */
export const postings: Workload[] = [
  {
    name: "release, spread over accounts",
    goal: 0.3,
    script: posting("released", [
      [numbered("escrow", "order"), 100],
      [numbered("seller_payable", "seller"), -85],
      [numbered("commission_payable", "distributor"), -10],
      ["platform_fee/platform/eur", -5],
    ]),
  },
  {
    name: "funding, all of one bank account",
    goal: 0.15,
    script: posting("funded", [
      ["bank/platform/eur", 118],
      ["processor_fee/platform/eur", 2],
      [numbered("escrow", "order"), -100],
      ["tax_payable/platform/eur", -20],
    ]),
  },
  {
    name: "release, all to one seller",
    goal: 0.15,
    script: posting("released_hot", [
      [numbered("escrow", "order"), 100],
      ["seller_payable/hot/eur", -85],
      [numbered("commission_payable", "distributor"), -10],
      ["platform_fee/platform/eur", -5],
    ]),
  },
]

/** Opens the accounts of the orders with more than any measurement takes out. */
export const funding = `SELECT count(p.*) FROM generate_series(1, ${orders}) o, ledger_post('open/' || o, 'opened', 'single', string_to_array('bank/platform/eur,escrow/x' || o || '/eur', ','), '{1000000000000,-1000000000000}', NULL, 'order', NULL, '2027-03-01', '2027-03-01T12:00:00Z', 'user:1') p`
