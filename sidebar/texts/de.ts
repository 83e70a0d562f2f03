import { amount, count, duration, money } from "../numbers.ts";
import type { Translation } from "../texts.ts";
import { allowed } from "./allowed.ts";
import { columnRules } from "./column-rules.ts";
import { connect } from "./connect.ts";
import { device, speech } from "./device/de.ts";
import { findings } from "./findings/de.ts";
import { formulaTexts } from "./formulas.ts";
import { manners } from "./manners.ts";
import { noticed } from "./noticed.ts";
import { paying } from "./paying.ts";

const rows = (n: number) => count(n, "Zeile", "Zeilen");
const values = (n: number) => count(n, "verschiedener Wert", "verschiedene Werte");
const cells = (n: number) => count(n, "Zelle", "Zellen");
const requests = (n: number) => count(n, "Anfrage", "Anfragen");
const formulas = (n: number) => count(n, "Formel", "Formeln");
const percent = (share: number) => `${Math.round(share * 100)} %`;

export const german: Translation = {
  severalAccounts:
    "Google hat Ihre Konten verwechselt. In diesem Browser sind mehrere angemeldet: Öffnen Sie die Tabelle in einem Fenster mit nur einem, oder machen Sie dieses zum Standardkonto.",
  offline:
    "Die Verbindung zu Google ist abgerissen. Prüfen Sie, ob Sie online sind, und versuchen Sie es noch einmal.",
  gone: "Etwas ist schiefgegangen",
  unknownFunction: (name) => `Diese Version von Stet kennt keine Funktion ${name}.`,
  screens: {
    clean: "Bereinigen",
    review: "Prüfen",
    formulas: "Formeln",
    history: "Verlauf",
    connect: "Einstellungen",
  },
  back: "Zurück",
  loading: "Die Tabelle wird gelesen …",
  tryAgain: "Noch einmal versuchen",
  column: "Spalte",
  useSelection: "Die ausgewählte Spalte nehmen",
  columnName: (letter, heading) => (heading === "" ? `Spalte ${letter}` : `${letter} · ${heading}`),
  columnHolds: (filled, distinct) => `${rows(filled)}, ${values(distinct)}`,
  columnEmpty: "Diese Spalte ist leer. Wählen Sie eine andere.",
  sheetEmpty:
    "Dieses Blatt ist leer. Öffnen Sie ein Blatt mit Daten und wählen Sie „Die ausgewählte Spalte nehmen“.",
  firstRowIsHeading: "Die erste Zeile enthält Überschriften",
  task: "Was zu tun ist",
  groups: { Cleaning: "Bereinigen", Text: "Text", Audio: "Ton", Images: "Bilder", Also: "Außerdem" },
  more: "Weitere Optionen",
  optional: "optional",
  labelsHint: "Politik, Sport, Verbrechen",
  useDropdown: "Die Werte aus dem Dropdown der Spalte nehmen",
  rangeHint: "eine Spalte wie C, oder D2:D20",
  rulesChoose: "Regeln auswählen",
  where: "Wohin das Ergebnis kommt",
  beside: "In eine neue Spalte daneben",
  inPlace: "In die Spalte selbst; das Original bleibt daneben stehen",
  which: "Welche Zeilen",
  allRows: "Alle Zeilen",
  visibleRows: "Nur sichtbare Zeilen",
  newRows: (letter) => `Nur neue und leere Zeilen, in Spalte ${letter}`,
  preview: "Vorschau",
  before: "Vorher",
  after: "Nachher",
  changes: (changed, of) =>
    changed === 0
      ? `${values(of)}: keiner würde sich ändern.`
      : `${values(of)}: ${amount(changed)} ${changed === 1 ? "würde" : "würden"} sich ändern.`,
  tryOn: (n) => `An ${amount(n)} Werten ausprobieren`,
  trying: "Anfrage läuft …",
  score: (score) => `zu ${percent(score)} sicher`,
  by: (who) => `Beantwortet von ${who}`,
  connectFirst: "Das fragt ein Modell von Hugging Face. Ohne Token lehnt der Dienst es womöglich ab.",
  connectNow: "Verbinden",
  run: (title, n) => `${title}: ${rows(n)}`,
  runNothing: "Nichts zu tun",
  forecast: (distinct) => `${values(distinct)}: jeder wird einmal gefragt, wenn er nicht schon bekannt ist.`,
  foreseen: (remembered, calls, seconds, dollars) =>
    calls === 0
      ? `Alle ${amount(remembered)} Antworten sind bekannt: nichts zu fragen, nichts zu zahlen.`
      : [
          remembered > 0 ? `${amount(remembered)} bekannt` : "",
          `etwa ${requests(calls)}`,
          duration(seconds),
          dollars === undefined ? "" : money(dollars),
        ]
          .filter((part) => part !== "")
          .join(", "),
  forecastLocal: "Wird hier nach Regeln erledigt, kostenlos.",
  ...manners.german,
  notices: {
    ...manners.german.notices,
    ...columnRules.german,
    protected: (_n, detail) => `Spalte ${detail} ist geschützt; vielleicht dürfen Sie nicht hineinschreiben.`,
    merged: (n) =>
      `${count(n, "verbundener Bereich", "verbundene Bereiche")}: nur die erste Zelle hat einen Wert.`,
    formulas: (n) => `${formulas(n)}: gelesen wird ihr Wert, überschrieben wird keine.`,
    rich: (n) => `${cells(n)} mit Links oder gemischtem Format: das Ergebnis hat nur den Text.`,
    hidden: (n) =>
      `${rows(n)} ausgeblendet: ${n === 1 ? "wird" : "werden"} mitbearbeitet, außer Sie wählen nur sichtbare.`,
    filtered: (n) =>
      `${rows(n)} ausgefiltert: ${n === 1 ? "wird" : "werden"} mitbearbeitet, außer Sie wählen nur sichtbare.`,
    dropdown: (_n, detail) => `Die Spalte hat ein Dropdown: ${detail}.`,
  },
  phases: {
    reading: "Die Tabelle wird gelesen …",
    asking: "Anfragen laufen …",
    writing: "Es wird geschrieben …",
    paused: "Angehalten",
    finished: "Fertig",
    stopped: "Abgebrochen",
  },
  rowsDone: (done, of) => `${amount(done)} von ${rows(of)}`,
  valuesDone: (done, of) => `${amount(done)} von ${values(of)}`,
  rate: (perSecond) =>
    perSecond >= 1
      ? `${amount(Math.round(perSecond))} Werte je Sekunde`
      : `${amount(Math.round(perSecond * 60))} Werte je Minute`,
  left: (seconds) => `noch etwa ${duration(seconds)}`,
  asked: (asked, remembered) =>
    `${requests(asked)}, ${count(remembered, "Antwort", "Antworten")} schon bekannt`,
  pause: "Anhalten",
  goOn: "Weiter",
  stop: "Abbrechen",
  stopHint: "Was fertig ist, bleibt in der Tabelle.",
  canLeave: "Sie können diese Leiste schließen: Beim Öffnen geht es dort weiter, wo es aufgehört hat.",
  finished: (n) => `Fertig: ${rows(n)}`,
  stoppedAt: (n, of) => `Abgebrochen nach ${amount(n)} von ${rows(of)}`,
  halted: "Der Lauf konnte nicht weitergehen",
  summary: (distinct, asked, remembered) =>
    `${values(distinct)}; ${requests(asked)}; ${amount(remembered)} schon bekannt.`,
  changedRows: (changed, of) => `${amount(changed)} von ${rows(of)} geändert.`,
  shares: "Zeilen je Ergebnis",
  cost: (dollars) => `Geschätzte Kosten: ${money(dollars)}.`,
  unanswered: (n) => `${values(n)} ohne Antwort`,
  theirs: (n) => `${cells(n)} inzwischen von Hand gefüllt und so gelassen.`,
  another: "Noch eine Spalte bereinigen",
  lookAt: (n) => `${values(n)} prüfen`,
  undo: "Diesen Lauf rückgängig machen",
  seeLog: "Protokoll öffnen",
  inRows: (n) => `in ${rows(n)}`,
  unfinishedTitle: "Ein Lauf wurde nicht beendet",
  unfinishedText: (name, who, started) =>
    `${name}${who === "" ? "" : `, von ${who}`}, begonnen ${started}. Was fertig ist, steht in der Tabelle, und nichts wird zweimal gefragt.`,
  aliveTitle: "Ein Lauf ist im Gang",
  aliveText: (name, who, started) =>
    `${name}${who === "" ? "" : `, von ${who}`}, begonnen ${started}, in einem anderen Fenster oder auf einem anderen Computer.`,
  resume: "Damit weitermachen",
  leave: "So lassen",
  lookAgain: "Noch einmal nachsehen",
  takeOver: "Hier damit weitermachen",
  takeOverHint: "Das andere Fenster hört dann auf. Nichts wird zweimal gefragt oder geschrieben.",
  background: "Im Hintergrund beenden",
  backgroundHint: "Google macht einmal in der Stunde weiter, auch wenn diese Leiste zu ist.",
  reviewRun: "Lauf",
  reviewBelow: "Zeigen, wobei das Modell unsicher war",
  below: (share) => `unter ${percent(share)} sicher, oder ohne Antwort`,
  reviewNone: "Nichts mehr anzusehen.",
  reviewOpen: (n) => `${values(n)} anzusehen, die unsichersten zuerst.`,
  andMore: (n) => `und ${amount(n)} weitere`,
  askAgain: (n) => `${values(n)} ohne Antwort noch einmal fragen`,
  anotherModel: "Ein anderes Modell fragen",
  askAnother: (n) => `Es nach ${amount(n)} Werten fragen`,
  sendAgain: "Ein anderes Modell oder neu fragen",
  afresh: "Neu fragen",
  afreshHint:
    "auch wo eine Antwort gemerkt ist; die neue tritt an ihre Stelle. Ohne Namen darüber wird dasselbe Modell gefragt.",
  learned:
    "Ihre Korrekturen dienen Modellen, die Anweisungen folgen, als Beispiele; andere lernen nicht daraus.",
  cannotAskAgain:
    "Die Spalten dieses Laufs sind nicht auf dem offenen Blatt. Öffnen Sie jenes Blatt und versuchen Sie es noch einmal.",
  accept: "Annehmen",
  correct: "Berichtigen",
  clear: "Leeren",
  correction: "Was es heißen soll",
  saveCorrection: "Speichern",
  sampleStart: (n) => `Eine Zufallsstichprobe von ${rows(n)} prüfen`,
  sampleTitle: "Stimmt das?",
  sampleAt: (at, of) => `${at} von ${of}`,
  right: "Richtig",
  wrong: "Falsch",
  sampleAll: "Alle",
  sampleShare: (right, of, low, high) => `${right} von ${of} (${percent(low)} bis ${percent(high)})`,
  sampleInterval: "In Klammern: wo der wahre Anteil in 19 von 20 Fällen liegt.",
  sampleSave: "Ins Protokoll schreiben",
  sampleSaved: "Es steht im Protokoll.",
  spending: "Ausgaben",
  usedToday: (asked, dollars) => `Heute in diesem Dokument: ${requests(asked)}, etwa ${money(dollars)}.`,
  perRun: "Höchstens je Lauf, in Dollar",
  perDay: "Höchstens je Tag, in Dollar",
  noLimit: "keine Grenze",
  billTo: "Organisation, die zahlt",
  billToHint: "Ihr eigenes Konto",
  formulasMaySpend: "Formeln dieses Dokuments dürfen mein Token benutzen.",
  formulasMaySpendHint:
    "In einer Zelle handelt Google als Eigentümer der Datei, wer auch immer die Formel getippt hat. Kreuzen Sie das nur an, wenn die Datei Ihnen gehört; jeder, der sie bearbeiten darf, verbraucht dann Ihr Guthaben.",
  endpointTitle: "Ein eigener Endpunkt",
  endpointWhy:
    "Ein eigener Inference Endpoint oder ein Server mit der OpenAI-Schnittstelle. Alle Anfragen gehen dorthin statt zu Hugging Face.",
  endpoint: "Adresse",
  endpointKey: "Schlüssel",
  endpointKeyKept: "gespeichert; zum Ersetzen tippen",
  save: "Speichern",
  saved: "Gespeichert",
  ...allowed.german,
  ...noticed.german,
  ...formulaTexts.german,
  ...connect.german,
  ...paying.german,
  forgetPerson: "Alles über mich vergessen",
  historyEmpty: "In diesem Dokument ist noch nichts gelaufen.",
  runStatus: { running: "läuft", finished: "fertig", stopped: "abgebrochen", reverted: "rückgängig gemacht" },
  runLine: (changed, failed) =>
    `${cells(changed)} geschrieben${failed === 0 ? "" : `, ${values(failed)} fehlgeschlagen`}`,
  undone: (restored) => `${cells(restored)} zurückgesetzt.`,
  editedSince: (n) => `${cells(n)} seither bearbeitet und so gelassen:`,
  columnGone: "Die Spalte, die der Lauf angelegt hatte, ist wieder weg.",
  undoAsk: (changed) => `${cells(changed)} zurücksetzen? Seither bearbeitete bleiben und werden aufgezählt.`,
  cancel: "Abbrechen",
  methodology: "Text für den Methodenkasten",
  copy: "Kopieren",
  copied: "Kopiert",
  export: "Protokoll herunterladen",
  tracesTitle: "Was Stet in diesem Dokument aufbewahrt",
  tracesNone: "Nichts: kein verstecktes Blatt, keine Markierung, keine Einstellung.",
  traces: {
    tab: (name, n) => `Blatt „${name}“, ${rows(n)}`,
    notes: (_name, n) => `${count(n, "Notiz", "Notizen")} an Formeln, die zu Werten wurden`,
    metadata: (_name, n) => `${count(n, "Markierung", "Markierungen")} an Spalten, um sie wiederzufinden`,
    spenders: (_name, n) => paying.german.spendersKept(n),
    properties: (_name, n) => `${count(n, "Einstellung", "Einstellungen")} dieses Dokuments`,
  },
  tracesRemove: "Spuren von Stet entfernen",
  tracesWarning:
    "Danach lässt sich kein Lauf mehr rückgängig machen, entfernte Zeilen sind endgültig weg, und bekannte Antworten werden neu gefragt. Die Ergebnisspalten bleiben. Laden Sie das Protokoll vorher herunter, wenn Sie es noch brauchen könnten.",
  token: "Token von Hugging Face",
  tokenLink: "Ein Token mit den nötigen Berechtigungen anlegen",
  tokenKept:
    "Das Token liegt in Ihrem eigenen Google-Konto, nur für dieses Add-on, und wird nie wieder angezeigt.",
  connect: "Verbinden",
  without: "Ohne weitermachen",
  connectedAs: (name, pro) => `Verbunden als ${name}${pro ? " (PRO)" : ""}`,
  disconnect: "Token vergessen",
  device,
  findings,
  speech,
};
