import type { Sentence } from "./sentences.ts";

/** Who and what is spoken of in sentences, where it is no name. */
export const who: readonly Sentence[] = [
  {
    en: "the endpoint {0}",
    es: "el servidor {0}",
    fr: "le point d’accès {0}",
    de: "Endpunkt {0}",
    pt: "o servidor {0}",
  },
  {
    en: "the endpoint that is set up",
    es: "el servidor configurado",
    fr: "le point d’accès configuré",
    de: "der eingerichtete Endpunkt",
    pt: "o servidor configurado",
  },
  {
    en: "this device",
    es: "este dispositivo",
    fr: "cet appareil",
    de: "dieses Gerät",
    pt: "este dispositivo",
  },
  { en: "the Hub", es: "el Hub", fr: "le Hub", de: "der Hub", pt: "o Hub" },
  {
    en: "any provider",
    es: "ningún proveedor",
    fr: "aucun fournisseur",
    de: "irgendeinem Anbieter",
    pt: "nenhum fornecedor",
  },
  { en: "picture", es: "una imagen", fr: "une image", de: "ein Bild", pt: "uma imagem" },
  { en: "recording", es: "una grabación", fr: "un enregistrement", de: "eine Aufnahme", pt: "uma gravação" },
  { en: "{0} picture", es: "imagen {0}", fr: "image {0}", de: "{0}-Bild", pt: "imagem {0}" },
  {
    en: "{0} recording",
    es: "grabación {0}",
    fr: "enregistrement {0}",
    de: "{0}-Aufnahme",
    pt: "gravação {0}",
  },
  { en: "{0} file", es: "archivo {0}", fr: "fichier {0}", de: "{0}-Datei", pt: "ficheiro {0}" },
  {
    en: "ZIP or Office file",
    es: "archivo ZIP o de Office",
    fr: "fichier ZIP ou Office",
    de: "ZIP- oder Office-Datei",
    pt: "ficheiro ZIP ou do Office",
  },
];
