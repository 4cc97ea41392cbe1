import type { bank as en } from "../en/bank"

export const bank: typeof en = {
  bank: {
    title: "Bank",
    hint: "Lesen Sie hier die Kontoauszüge Ihres Bankkontos ein. Geld mit dem Verwendungszweck einer Zahlung wird von selbst erfasst; was sich nicht sicher zuordnen lässt, wartet unten auf Sie.",
    file: "Kontoauszug",
    fileHint:
      "CAMT.053 (XML) oder CSV aus Ihrem Online-Banking, höchstens 10 MB. Eine CSV-Datei braucht Spalten für Datum und Betrag.",
    fileMissing: "Wählen Sie zuerst eine Datei.",
    iban: "IBAN des Kontos",
    ibanHint: "Nur für CSV, das sie nicht nennt. CAMT.053 nennt das Konto selbst.",
    currency: "Währung des Kontos",
    currencyHint: "Nur für CSV, für Zeilen ohne eigene Währung.",
    submit: "Kontoauszug einlesen",
    read_one: "{{file}}: {{count}} Umsatz gelesen, {{fresh}} neu, {{known}} schon bekannt.",
    read_other: "{{file}}: {{count}} Umsätze gelesen, {{fresh}} neu, {{known}} schon bekannt.",
    problems: "Nicht gelesen",
    problem: "Zeile {{row}}: {{message}}",
    moreProblems_one: "und {{count}} weitere Zeile",
    moreProblems_other: "und {{count}} weitere Zeilen",
    entries: "Umsätze",
    entriesHint:
      "Was auf dem Konto einging und was es verließ; zuerst, was Sie noch zuordnen müssen.",
    empty: "Noch kein Kontoauszug eingelesen",
    emptyHint:
      "Ein Kontoauszug führt auf, was auf Ihrem Konto einging und was es verließ. Laden Sie ihn im Online-Banking herunter, als CAMT.053 (oft XML oder elektronischer Kontoauszug genannt) oder als CSV, und lesen Sie ihn oben ein, so oft Sie möchten: Kein Umsatz wird zweimal gezählt.",
    day: "Tag",
    counterparty: "Von oder an",
    nobody: "Ohne Namen",
    text: "Text",
    states: {
      suggested: "Vorgeschlagen",
      unmatched: "Unbekannt",
      matched: "Zugeordnet",
      outgoing: "Ausgang",
    },
    stateHints: {
      suggested: "Passt zu einer Zahlung; sagen Sie, ob sie es ist",
      unmatched: "Passt zu keiner Zahlung; suchen Sie die richtige",
      matched: "Für die genannte Zahlung erfasst",
      outgoing: "Hat das Konto verlassen; nichts zu tun",
    },
    deeds: "Was zu tun ist",
    place: "Zuordnen",
    ofEntry: ", {{amount}}",
    placeTitle: "Wofür waren {{amount}}?",
    placeHint:
      "Das Geld wird sofort für die Zahlung erfasst, die Sie wählen. Das lässt sich nicht zurücknehmen.",
    candidates: "Vielleicht für",
    open: "{{amount}} fehlen",
    placeHere: "Hier zuordnen",
    ofPayment: ", {{reference}} von {{name}}",
    placed: "Zugeordnet",
    search: "Erwartete Zahlungen suchen",
    searchHint:
      "Ein Teil des Verwendungszwecks, des Namens des Käufers oder die Nummer des Bestellvorgangs.",
    found_zero: "Keine erwartete Zahlung gefunden",
    found_one: "{{count}} Zahlung gefunden",
    found_other: "{{count}} Zahlungen gefunden",
    foundMore:
      "{{count}} Zahlungen gefunden, die ersten {{most}} sind zu sehen. Schreiben Sie mehr, um weniger zu finden.",
  },
}
