import { amount, count } from "../../numbers.ts";
import type { Translation } from "../../texts.ts";

/** What is said about models on this device. */
export const device: NonNullable<Translation["device"]> = {
  who: "Qui répond",
  hosted: "Hugging Face",
  endpoint: "Votre point d’accès",
  device: "Cet appareil : gratuit, rien n’en sort",
  model: "Modèle",
  other: "Un autre modèle du Hub…",
  otherName: "Le nom du modèle sur le Hub",
  about: (summary, languages, licence) => `${summary}. Langues : ${languages}. Licence : ${licence}.`,
  get: (megabytes) =>
    megabytes === 0 ? "Obtenir ce modèle" : `Obtenir ce modèle (environ ${amount(megabytes)} Mo, une fois)`,
  downloading: (loaded, total) =>
    total === 0
      ? "Téléchargement du modèle…"
      : `${amount(Math.round(loaded))} sur ${amount(Math.round(total))} Mo`,
  ready: (on) => `Prêt sur cet appareil${on === "GPU" ? ", sur sa carte graphique" : ""}. Rien n’en sort.`,
  cancelled: "Annulé. Ce qui était entièrement téléchargé est gardé.",
  getFirst: "Obtenez d’abord le modèle.",
  notHere: (model) => `${model} ne fonctionne pas sur cet appareil.`,
  otherPrecision: (model) =>
    `Ce traitement a commencé sur un appareil qui calcule ${model} avec une autre précision : les réponses ne seraient pas comparables. Laissez-le tel quel et commencez-en un autre.`,
};

/** What is said about reading aloud. */
export const speech: NonNullable<Translation["speech"]> = {
  title: "Lire à voix haute",
  summary: "Lit un texte à voix haute : pour l’écouter ou en faire un fichier son.",
  text: "Texte",
  value: "Une valeur de la colonne",
  voice: "Lu par",
  hosted: "Hugging Face",
  browser: "La voix du navigateur",
  browserOnly:
    "Pour écouter seulement : elle ne donne pas de fichier. Les voix qui passent par le réseau ne servent que si le navigateur n’en a pas d’autre.",
  play: "Écouter",
  heard: "Ce qui a été lu",
  download: (kind) => `Télécharger (${kind})`,
  silent: "Le modèle n’a rendu aucun son. Choisissez-en un autre.",
  onDevice: (model) => `${model} sur cet appareil`,
  saveAll: (n) => `Enregistrer ${count(n, "fichier", "fichiers")} dans Drive, avec un lien à côté`,
  driveHint:
    "Les fichiers ne sont qu’à vous tant que vous ne les partagez pas. Les liens vont dans une nouvelle colonne.",
  saved: (n) => `${count(n, "lien écrit", "liens écrits")}.`,
};
