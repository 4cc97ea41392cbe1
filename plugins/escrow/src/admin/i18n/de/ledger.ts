import type { ledger as en } from "../en/ledger"

const kinds: (typeof en)["ledger"]["kinds"] = {
  processor_clearing: "Zahlungsdienstleister",
  bank: "Bankkonto",
  chargeback_hold: "Beim Dienstleister einbehaltene Rückbuchungen",
  seller_receivable: "Schulden von Verkäufern",
  distributor_receivable: "Schulden von Distributoren",
  suspense: "Zu klären",
  escrow: "Für Bestellungen gehaltenes Geld",
  unapplied_cash: "Noch nicht verwendetes Geld von Käufern",
  seller_payable: "Verfügbar für Verkäufer",
  reserve: "Rücklagen von Verkäufern",
  payout_in_transit: "Auszahlungen unterwegs",
  commission_payable: "Provision von Distributoren",
  refund_payable: "Zu zahlende Erstattungen",
  tax_payable: "Steuer auf Provision",
  platform_funding: "Einlagen der Plattform",
  fx_position: "Währungstausch",
  platform_fee: "Verdiente Provision",
  processor_fee: "Gebühren des Zahlungsdienstleisters",
  chargeback_loss: "Verluste durch Rückbuchungen",
  goodwill: "Kulanz",
  other: "{{name}}",
}

const kindHints: (typeof en)["ledger"]["kindHints"] = {
  processor_clearing:
    "Was der Zahlungsdienstleister eingezogen und noch nicht an die Bank gezahlt hat.",
  bank: "Was auf dem Bankkonto der Plattform liegt, nach dem, was erfasst wurde.",
  chargeback_hold: "Was der Dienstleister behält, solange über eine Rückbuchung entschieden wird.",
  seller_receivable: "Was Verkäufer zurückgeben müssen, ein Konto je Verkäufer.",
  distributor_receivable: "Was Distributoren zurückgeben müssen, ein Konto je Distributor.",
  suspense: "Buchungen der Bank, die noch niemand zugeordnet hat.",
  escrow: "Was Käufer gezahlt und Verkäufer noch nicht verdient haben, ein Konto je Bestellung.",
  unapplied_cash: "Was eingegangen ist und noch zu keiner Bestellung gehört, ein Konto je Käufer.",
  seller_payable: "Was freigegeben und nicht ausgezahlt ist, ein Konto je Verkäufer.",
  reserve: "Was von freigegebenem Geld einbehalten wird, ein Konto je Verkäufer.",
  payout_in_transit:
    "Was zur Bank eines Verkäufers unterwegs und nicht angekommen ist, ein Konto je Verkäufer.",
  commission_payable: "Was Distributoren verdient haben, ein Konto je Distributor.",
  refund_payable:
    "Was an Käufer zurückgeht und die Bank noch nicht verlassen hat, ein Konto je Bestellung.",
  tax_payable: "Steuer auf Provision, dem Finanzamt geschuldet.",
  platform_funding: "Was die Plattform aus eigenem Geld gezahlt hat.",
  fx_position: "Was beim Tausch von Währungen übrig bleibt.",
  platform_fee: "Was die Plattform an Provision verdient hat.",
  processor_fee: "Was der Zahlungsdienstleister berechnet hat.",
  chargeback_loss: "Was Rückbuchungen die Plattform gekostet haben.",
  goodwill: "Was die Plattform aus Kulanz gegeben hat.",
  other: "Die Konten einer Art.",
}

const classes: (typeof en)["ledger"]["classes"] = {
  asset: "Aktiva",
  liability: "Verbindlichkeiten",
  equity: "Eigenkapital",
  income: "Erträge",
  expense: "Aufwendungen",
}

export const ledger = {
  ledger: {
    accountsCrumb: "Konten",
    accountCrumb: "Konto",
    exportBalance: "Saldenliste als CSV",
    exportAll: "Alle Buchungen als CSV",
    export: "Als CSV",
    title: "Hauptbuch",
    hint: "Jede Art von Konto mit allem, was im Soll und im Haben gebucht wurde. Beide Spalten ergeben immer dasselbe.",
    empty: "Noch nichts gebucht",
    emptyHint: "Die Bücher beginnen mit der ersten Zahlung, die eingeht.",
    of: "Saldenliste in {{currency}}",
    account: "Konto",
    accounts: "Konten",
    debits: "Soll",
    credits: "Haben",
    debit: "Soll",
    credit: "Haben",
    balance: "Saldo",
    balanced: "Soll gleich Haben",
    unbalanced: "Soll und Haben weichen ab",
    total: "Summe",
    classes,
    kinds,
    kindHints,
    owner: "Wessen",
    owners: { platform: "Die Plattform", other: "{{owner}}" },
    currency: "Währung",
    pending: "Vorgemerkt",
    noAccounts: "Keine Konten dieser Art",
    noAccountsHint: "Ein Konto entsteht, wenn zum ersten Mal darauf gebucht wird.",
    transactionsHint: "In {{currency}}, neueste zuerst. Jede Buchung mit allen ihren Konten.",
    noTransactions: "Auf dieses Konto ist nichts gebucht",
    noTransactionsHint: "Was gebucht wird, erscheint hier, das Neueste zuerst.",
    number: "Buchung {{number}}",
    booking: "Bank: {{id}}",
    actor: "Durch {{actor}}",
    automatic: "Automatisch",
    toOrder: "Bestellung öffnen",
    toPayment: "Zahlung öffnen",
    parts: { pending: "vorgemerkt", post: "ausgeführt", void: "aufgehoben", other: "{{kind}}" },
    events: {
      cash_in_suspense: "Geld ist eingegangen; wofür, ist noch offen",
      cash_received: "Geld ist eingegangen",
      hold_funded: "Geld wird für Bestellungen gehalten",
      hold_released: "Geld an den Verkäufer freigegeben",
      hold_refunded: "Geld geht an den Käufer zurück",
      credit_asked_back: "Guthaben wird zurückgezahlt",
      refund_paid: "Erstattung bezahlt",
      refund_failed: "Erstattung kam zurück",
      refund_charged_back: "Erstattet durch eine Rückbelastung",
      refund_returned: "Bezahlte Erstattung kam zurück",
      chargeback_taken: "Zahlung zurückbelastet, vorerst",
      chargeback_won: "Rückbelastung gewonnen: Das Geld ist zurück",
      chargeback_beyond:
        "Rückbelastung verloren, über das hinaus, was die Bestellungen noch hatten",
      processor_fee: "Gebühr des Zahlungsdienstleisters",
      processor_unexplained: "Guthaben beim Dienstleister geändert; warum, ist noch offen",
      processor_explained: "Änderung beim Dienstleister geklärt",
      processor_exchanged: "Zahlungsdienstleister hat die Währung getauscht",
      processor_settled: "Änderung beim Dienstleister von Hand geklärt",
      debt_netted: "Schuld des Verkäufers beglichen",
      debt_restored: "Begleichung einer Schuld zurückgenommen",
      reserve_kept: "Rücklage einbehalten",
      reserve_returned: "Rücklage zurückgenommen",
      reserve_released: "Rücklage freigegeben",
      payout_proposed: "Auszahlung vorgemerkt",
      payout_approved: "Auszahlung freigegeben",
      payout_cancelled: "Auszahlung abgebrochen",
      payout_paid: "Auszahlung bezahlt",
      payout_failed: "Auszahlung fehlgeschlagen",
      payout_returned: "Auszahlung kam zurück",
      other: "{{event}}",
    },
  },
  bookChecks: {
    title: "Prüfung der Bücher",
    hint: "Was immer gelten muss, jedes Mal neu aus allen Buchungen berechnet.",
    again: "Erneut prüfen",
    at: "geprüft {{at}}",
    allHold: "Alle {{count}} gelten",
    wrong_one: "{{count}} gilt nicht",
    wrong_other: "{{count}} gelten nicht",
    holds: "Gilt",
    violated: "Verletzt",
    chain: "Hashkette",
    chainHint:
      "Buchungen werden in Blöcken versiegelt, jeder mit einem Hash über seine Buchungen und den Block davor. Wer eine alte Buchung ändert, bricht die Kette.",
    broken: "Erster gebrochener Block",
    blocks: "Blöcke",
    sealedTo: "Versiegelt bis Buchung",
    notSealed: "noch nichts",
    lastHash: "Letzter Hash",
    unknown: { title: "{{key}}", meaning: "Eine Prüfung ohne Beschreibung." },
    list: {
      transactions_balance: {
        title: "Jede Buchung geht auf",
        meaning: "Jede Buchung hat in jeder Währung gleich viel im Soll wie im Haben.",
      },
      transactions_have_entries: {
        title: "Keine Buchung ist leer",
        meaning: "Jede Buchung bewegt Geld zwischen mindestens zwei Konten.",
      },
      balances_are_sums: {
        title: "Salden sind, was gebucht wurde",
        meaning: "Der Saldo, den ein Konto zeigt, ist die Summe seiner Buchungen.",
      },
      totals_are_sums: {
        title: "Summen stimmen mit den Konten überein",
        meaning: "Was die Saldenliste für eine Art von Konto zeigt, ist die Summe dieser Konten.",
      },
      pending_are_sums: {
        title: "Vorgemerkte Beträge stimmen",
        meaning: "Was ein Konto als vorgemerkt zeigt, ist die Summe seiner offenen Vormerkungen.",
      },
      nothing_overdrawn: {
        title: "Nichts ist überzogen",
        meaning: "Keine Bestellung, kein Käufer und kein Verkäufer hat weniger als nichts.",
      },
      limits_kept: {
        title: "Grenzen sind eingehalten",
        meaning: "Auf keinem Konto liegt mehr, als seine Grenze erlaubt.",
      },
      pending_posted_within: {
        title: "Nicht mehr ausgeführt als vorgemerkt",
        meaning: "Eine Buchung, die auf eine Vormerkung folgt, bleibt in deren Beträgen.",
      },
      closed_days_stay_closed: {
        title: "Abgeschlossene Tage bleiben abgeschlossen",
        meaning: "In einen Tag wurde nichts gebucht, nachdem er abgeschlossen war.",
      },
      books_balance: {
        title: "Die Bücher gehen auf",
        meaning: "Alles Soll und alles Haben einer Währung ergeben dasselbe.",
      },
      holds_are_in_the_books: {
        title: "Gehaltenes Geld steht in den Büchern",
        meaning: "Was eine Bestellung als gehalten nennt, liegt auf ihrem Konto.",
      },
      requests_add_up: {
        title: "Jede Zahlung geht auf",
        meaning: "Eine offene Zahlung verlangt genau, was ihre Bestellungen jetzt kosten.",
      },
      receipts_add_up: {
        title: "Was für eine Zahlung kam, geht auf",
        meaning:
          "Was eine Zahlung erhalten hat, ist die Summe ihrer Eingänge und des dafür verwendeten Guthabens.",
      },
      open_payments_are_in_the_books: {
        title: "Geld für offene Zahlungen steht in den Büchern",
        meaning: "Was für unvollständige Zahlungen kam, liegt auf dem Konto des Käufers.",
      },
      movements_add_up: {
        title: "Das Geld jeder Bestellung geht auf",
        meaning:
          "Gezahltes, Freigegebenes und Erstattetes sind die Summe dessen, was einzeln geschah.",
      },
      releases_have_evidence: {
        title: "Nichts wird ohne Zustellnachweis freigegeben",
        meaning: "Hinter Geld, das an einen Verkäufer ging, steht eine erfasste Zustellung.",
      },
      refunds_are_in_the_books: {
        title: "Zu zahlende Erstattungen stehen in den Büchern",
        meaning: "Was Käufern zusteht, liegt auf den Konten für Erstattungen.",
      },
      disputes_freeze_their_share: {
        title: "Reklamationen frieren ihren Teil ein",
        meaning: "Was strittig ist, bleibt gehalten, soweit es nicht vorher freigegeben wurde.",
      },
      disputes_are_paid: {
        title: "Entscheidungen über Reklamationen sind ausgeführt",
        meaning:
          "Was eine Reklamation zusprach, wurde dem Käufer erstattet, Position für Position.",
      },
      refunds_within_payments: {
        title: "Es geht nicht mehr zurück, als gezahlt wurde",
        meaning: "Keine Bestellung erstattet mehr, als ihr Käufer gezahlt hat.",
      },
      receipts_are_in_the_books: {
        title: "Eingänge stehen in den Büchern",
        meaning: "Jeder erfasste Eingang ist auf das Bankkonto gebucht.",
      },
      cash_covers_what_is_owed: {
        title: "Das Geld anderer ist da",
        meaning:
          "Bank, Zahlungsdienstleister und Schulden von Verkäufern ergeben mindestens, was gehalten wird, zu erstatten oder unterwegs ist.",
      },
      payouts_are_in_the_books: {
        title: "Auszahlungen unterwegs stehen in den Büchern",
        meaning:
          "Was für Auszahlungen vorgemerkt ist oder gesendet wurde und nicht angekommen ist, liegt auf den Konten der Verkäufer dafür.",
      },
      reserves_are_in_the_books: {
        title: "Rücklagen stehen in den Büchern",
        meaning: "Was von Verkäufern einbehalten wird, liegt auf ihren Konten dafür.",
      },
      paid_payouts_are_in_the_books: {
        title: "Bezahlte Auszahlungen haben die Bank verlassen",
        meaning: "Jede Auszahlung, die als bezahlt gilt, ist vom Bankkonto abgebucht.",
      },
      card_payments_are_in_the_books: {
        title: "Kartenzahlungen stehen in den Büchern",
        meaning: "Zu jeder Online-Zahlung ist ein Eingang über denselben Betrag erfasst.",
      },
      chargebacks_are_in_the_books: {
        title: "Offene Rückbelastungen stehen in den Büchern",
        meaning:
          "Was Banken von Käufern vorerst zurückgeholt haben, liegt auf dem Konto für Rückbelastungen.",
      },
      chargebacks_add_up: {
        title: "Jede Rückbelastung geht auf",
        meaning:
          "Die Anteile ihrer Bestellungen und was darüber hinausgeht, ergeben, was die Bank geholt hat.",
      },
      card_refunds_within_payments: {
        title: "Auf eine Karte geht nicht mehr zurück, als mit ihr bezahlt wurde",
        meaning: "Erstattungen auf eine Karte bleiben in der Zahlung, die mit ihr geleistet wurde.",
      },
      processor_entries_are_in_the_books: {
        title: "Änderungen beim Zahlungsdienstleister stehen in den Büchern",
        meaning: "Was eine Änderung des Guthabens dort erklärt, ist gebucht, ebenso jede Gebühr.",
      },
      remittances_add_up: {
        title: "Zahlungsavise gehen auf",
        meaning:
          "Was zu jeder Auszahlung führte, ergibt im Avis genau, was gezahlt wurde und was blieb.",
      },
      commission_is_invoiced: {
        title: "Provisionen sind abgerechnet",
        meaning:
          "Jede Provisionsrechnung sagt, was ihre Buchungen sagen; jede Buchung steht auf höchstens einer, und keine eines abgerechneten Monats fehlt.",
      },
    },
  },
}
