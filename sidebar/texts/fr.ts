import { amount, count, duration, money } from "../numbers.ts";
import type { Translation } from "../texts.ts";
import { allowed } from "./allowed.ts";
import { columnRules } from "./column-rules.ts";
import { connect } from "./connect.ts";
import { device, speech } from "./device/fr.ts";
import { findings } from "./findings/fr.ts";
import { formulaTexts } from "./formulas.ts";
import { manners } from "./manners.ts";
import { noticed } from "./noticed.ts";
import { paying } from "./paying.ts";

const rows = (n: number) => count(n, "ligne", "lignes");
const values = (n: number) => count(n, "valeur différente", "valeurs différentes");
const cells = (n: number) => count(n, "cellule", "cellules");
const requests = (n: number) => count(n, "requête", "requêtes");
const formulas = (n: number) => count(n, "formule", "formules");
const percent = (share: number) => `${Math.round(share * 100)} %`;

export const french: Translation = {
  severalAccounts:
    "Google a confondu vos comptes. Plusieurs sont connectés dans ce navigateur : ouvrez la feuille dans une fenêtre où il n’y en a qu’un, ou faites de celui-ci le compte par défaut.",
  offline: "La connexion à Google est coupée. Vérifiez que vous êtes en ligne, puis réessayez.",
  gone: "Quelque chose s’est mal passé",
  unknownFunction: (name) => `Cette version de Stet n’a pas de fonction ${name}.`,
  screens: {
    clean: "Nettoyer",
    review: "Vérifier",
    formulas: "Formules",
    history: "Historique",
    connect: "Réglages",
  },
  back: "Retour",
  loading: "Lecture de la feuille…",
  tryAgain: "Réessayer",
  column: "Colonne",
  useSelection: "Prendre la colonne sélectionnée",
  columnName: (letter, heading) => (heading === "" ? `Colonne ${letter}` : `${letter} · ${heading}`),
  columnHolds: (filled, distinct) => `${rows(filled)}, ${values(distinct)}`,
  columnEmpty: "Cette colonne est vide. Choisissez-en une autre.",
  sheetEmpty:
    "Cette feuille est vide. Ouvrez une feuille avec des données, puis « Prendre la colonne sélectionnée ».",
  firstRowIsHeading: "La première ligne contient les titres",
  task: "Que faire",
  groups: { Cleaning: "Nettoyage", Text: "Texte", Audio: "Son", Images: "Images", Also: "Aussi" },
  more: "Plus d’options",
  optional: "facultatif",
  labelsHint: "politique, sport, faits divers",
  useDropdown: "Prendre les valeurs du menu déroulant de la colonne",
  rangeHint: "une colonne comme C, ou D2:D20",
  rulesChoose: "Choisir les règles",
  where: "Où va le résultat",
  beside: "Dans une nouvelle colonne à côté",
  inPlace: "Dans la colonne même ; l’original reste à côté",
  which: "Quelles lignes",
  allRows: "Toutes les lignes",
  visibleRows: "Seulement les lignes visibles",
  newRows: (letter) => `Seulement les lignes nouvelles et vides, dans la colonne ${letter}`,
  preview: "Aperçu",
  before: "Avant",
  after: "Après",
  changes: (changed, of) =>
    changed === 0
      ? `${values(of)} : aucune ne changerait.`
      : `${values(of)} : ${amount(changed)} ${changed === 1 ? "changerait" : "changeraient"}.`,
  tryOn: (n) => `Essayer sur ${values(n)}`,
  trying: "Demande en cours…",
  score: (score) => `sûr à ${percent(score)}`,
  by: (who) => `Réponse de ${who}`,
  connectFirst: "Ceci interroge un modèle de Hugging Face. Sans jeton, le service peut refuser.",
  connectNow: "Se connecter",
  run: (title, n) => `${title} : ${rows(n)}`,
  runNothing: "Rien à faire",
  forecast: (distinct) =>
    `${values(distinct)} : chacune n’est demandée qu’une fois, sauf si elle est déjà connue.`,
  foreseen: (remembered, calls, seconds, dollars) =>
    calls === 0
      ? `Les ${amount(remembered)} réponses sont déjà connues : rien à demander, rien à payer.`
      : [
          remembered > 0 ? count(remembered, "déjà connue", "déjà connues") : "",
          `environ ${requests(calls)}`,
          duration(seconds),
          dollars === undefined ? "" : money(dollars),
        ]
          .filter((part) => part !== "")
          .join(", "),
  forecastLocal: "Fait ici par des règles, sans frais.",
  ...manners.french,
  notices: {
    ...manners.french.notices,
    ...columnRules.french,
    protected: (_n, detail) => `La colonne ${detail} est protégée : vous ne pourrez peut-être pas y écrire.`,
    merged: (n) =>
      `${count(n, "plage fusionnée", "plages fusionnées")} : seule la première cellule a une valeur.`,
    formulas: (n) => `${formulas(n)} : lues comme des valeurs, jamais écrasées.`,
    rich: (n) => `${cells(n)} avec liens ou mises en forme mêlées : le résultat n’a que le texte.`,
    hidden: (n) =>
      `${count(n, "ligne masquée, traitée", "lignes masquées, traitées")} comme les autres, sauf si vous ne prenez que les visibles.`,
    filtered: (n) =>
      `${count(n, "ligne filtrée, traitée", "lignes filtrées, traitées")} comme les autres, sauf si vous ne prenez que les visibles.`,
    dropdown: (_n, detail) => `La colonne a un menu déroulant : ${detail}.`,
  },
  phases: {
    reading: "Lecture de la feuille…",
    asking: "Demandes en cours…",
    writing: "Écriture…",
    paused: "En pause",
    finished: "Terminé",
    stopped: "Arrêté",
  },
  rowsDone: (done, of) => `${amount(done)} sur ${rows(of)}`,
  valuesDone: (done, of) => `${amount(done)} sur ${values(of)}`,
  rate: (perSecond) =>
    perSecond >= 1
      ? `${amount(Math.round(perSecond))} valeurs par seconde`
      : `${amount(Math.round(perSecond * 60))} valeurs par minute`,
  left: (seconds) => `encore ${duration(seconds)} environ`,
  asked: (asked, remembered) =>
    `${requests(asked)}, ${count(remembered, "réponse déjà connue", "réponses déjà connues")}`,
  pause: "Pause",
  goOn: "Continuer",
  stop: "Arrêter",
  stopHint: "Ce qui est fait reste dans la feuille.",
  canLeave: "Vous pouvez fermer ce panneau : à la réouverture, il reprend là où il s’est arrêté.",
  finished: (n) => `Terminé : ${rows(n)}`,
  stoppedAt: (n, of) => `Arrêté après ${amount(n)} sur ${rows(of)}`,
  halted: "Le traitement n’a pas pu continuer",
  summary: (distinct, asked, remembered) =>
    `${values(distinct)} ; ${requests(asked)} ; ${count(remembered, "déjà connue", "déjà connues")}.`,
  changedRows: (changed, of) =>
    `${amount(changed)} sur ${rows(of)} ${changed === 1 ? "changée" : "changées"}.`,
  shares: "Lignes par résultat",
  cost: (dollars) => `Coût estimé : ${money(dollars)}.`,
  unanswered: (n) => `${values(n)} sans réponse`,
  theirs: (n) =>
    `${count(n, "cellule que vous avez remplie entre-temps, laissée telle quelle", "cellules que vous avez remplies entre-temps, laissées telles quelles")}.`,
  another: "Nettoyer une autre colonne",
  lookAt: (n) => `Vérifier ${values(n)}`,
  undo: "Annuler ce traitement",
  seeLog: "Ouvrir le journal",
  inRows: (n) => `dans ${rows(n)}`,
  unfinishedTitle: "Un traitement n’a pas été terminé",
  unfinishedText: (name, who, started) =>
    `${name}${who === "" ? "" : `, par ${who}`}, commencé le ${started}. Ce qui est fait est dans la feuille, et rien n’est demandé deux fois.`,
  aliveTitle: "Un traitement est en cours",
  aliveText: (name, who, started) =>
    `${name}${who === "" ? "" : `, par ${who}`}, commencé le ${started}, dans une autre fenêtre ou sur un autre ordinateur.`,
  resume: "Le reprendre",
  leave: "Le laisser ainsi",
  lookAgain: "Regarder de nouveau",
  takeOver: "Le reprendre ici",
  takeOverHint: "L’autre fenêtre s’arrête alors. Rien n’est demandé ni écrit deux fois.",
  background: "Finir en arrière-plan",
  backgroundHint: "Google le poursuit une fois par heure, même quand ce panneau est fermé.",
  reviewRun: "Traitement",
  reviewBelow: "Montrer ce dont le modèle n’était pas sûr",
  below: (share) => `sûr à moins de ${percent(share)}, ou sans réponse`,
  reviewNone: "Il n’y a plus rien à regarder.",
  reviewOpen: (n) => `${values(n)} à regarder, les moins sûres d’abord.`,
  andMore: (n) => `et ${amount(n)} de plus`,
  askAgain: (n) => `Redemander ${values(n)} sans réponse`,
  anotherModel: "Demander à un autre modèle",
  askAnother: (n) => `Lui demander ${values(n)}`,
  sendAgain: "Interroger un autre modèle, ou redemander",
  afresh: "Redemander",
  afreshHint:
    "même si une réponse est gardée ; la nouvelle la remplace. Sans nom ci-dessus, le même modèle est interrogé.",
  learned:
    "Vos corrections servent d’exemples aux modèles qui suivent des consignes ; les autres n’apprennent rien.",
  cannotAskAgain:
    "Les colonnes de ce traitement ne sont pas sur la feuille ouverte. Ouvrez cette feuille et réessayez.",
  accept: "Accepter",
  correct: "Corriger",
  clear: "Vider",
  correction: "Ce que ce devrait être",
  saveCorrection: "Enregistrer",
  sampleStart: (n) => `Vérifier un échantillon au hasard de ${rows(n)}`,
  sampleTitle: "Est-ce juste ?",
  sampleAt: (at, of) => `${at} sur ${of}`,
  right: "Juste",
  wrong: "Faux",
  sampleAll: "Toutes",
  sampleShare: (right, of, low, high) => `${right} sur ${of} (${percent(low)} à ${percent(high)})`,
  sampleInterval: "Entre parenthèses : où se trouve la vraie part, 19 fois sur 20.",
  sampleSave: "L’écrire dans le journal",
  sampleSaved: "C’est dans le journal.",
  spending: "Dépenses",
  usedToday: (asked, dollars) =>
    `Aujourd’hui dans ce document : ${requests(asked)}, environ ${money(dollars)}.`,
  perRun: "Coût maximal d’un traitement, en dollars",
  perDay: "Coût maximal d’une journée, en dollars",
  noLimit: "sans limite",
  billTo: "Organisation qui paie",
  billToHint: "votre propre compte",
  formulasMaySpend: "Les formules de ce document peuvent utiliser mon jeton.",
  formulasMaySpendHint:
    "Dans une cellule, Google agit au nom du propriétaire du fichier, quelle que soit la personne qui a tapé la formule. Ne cochez que si le fichier est à vous : quiconque peut le modifier dépense alors vos crédits.",
  endpointTitle: "Un point d’accès à vous",
  endpointWhy:
    "Un Inference Endpoint dédié, ou tout serveur qui parle l’API d’OpenAI. Toutes les requêtes y vont au lieu d’aller chez Hugging Face.",
  endpoint: "Adresse",
  endpointKey: "Clé",
  endpointKeyKept: "gardée ; tapez pour la remplacer",
  save: "Enregistrer",
  saved: "Enregistré",
  ...allowed.french,
  ...noticed.french,
  ...formulaTexts.french,
  ...connect.french,
  ...paying.french,
  forgetPerson: "Oublier tout ce qui me concerne",
  historyEmpty: "Rien n’a encore été fait dans ce document.",
  runStatus: { running: "en cours", finished: "terminé", stopped: "arrêté", reverted: "annulé" },
  runLine: (changed, failed) =>
    `${count(changed, "cellule écrite", "cellules écrites")}${failed === 0 ? "" : `, ${values(failed)} en échec`}`,
  undone: (restored) => `${count(restored, "cellule remise", "cellules remises")} comme avant.`,
  editedSince: (n) =>
    `${count(n, "cellule modifiée depuis, laissée telle quelle", "cellules modifiées depuis, laissées telles quelles")} :`,
  columnGone: "La colonne ajoutée par le traitement a été retirée.",
  undoAsk: (changed) =>
    `Remettre ${cells(changed)} comme avant ? Celles qui ont été modifiées depuis restent, et sont listées.`,
  cancel: "Pas maintenant",
  methodology: "Texte pour l’encadré méthodologique",
  copy: "Copier",
  copied: "Copié",
  export: "Télécharger le journal",
  tracesTitle: "Ce que Stet garde dans ce document",
  tracesNone: "Rien : ni onglet caché, ni marque, ni réglage.",
  traces: {
    tab: (name, n) => `Onglet « ${name} », ${rows(n)}`,
    notes: (_name, n) => `${count(n, "note", "notes")} sur des formules devenues des valeurs`,
    metadata: (_name, n) => `${count(n, "marque", "marques")} sur des colonnes, pour les retrouver`,
    spenders: (_name, n) => paying.french.spendersKept(n),
    properties: (_name, n) => `${count(n, "réglage", "réglages")} de ce document`,
  },
  tracesRemove: "Effacer les traces de Stet",
  tracesWarning:
    "Ensuite, aucun traitement ne peut plus être annulé, les lignes retirées sont perdues pour de bon et les réponses connues sont redemandées. Les colonnes de résultats restent. Téléchargez d’abord le journal si vous pouvez en avoir besoin.",
  token: "Jeton Hugging Face",
  tokenLink: "Créer un jeton avec les permissions nécessaires",
  tokenKept:
    "Le jeton est gardé dans votre propre compte Google, pour ce module seul, et n’est plus jamais affiché.",
  connect: "Se connecter",
  without: "Continuer sans",
  connectedAs: (name, pro) => `Connecté en tant que ${name}${pro ? " (PRO)" : ""}`,
  disconnect: "Oublier le jeton",
  device,
  findings,
  speech,
};
