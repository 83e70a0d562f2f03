import type { FunctionTexts } from "./function-texts.ts";

export const cleaning: Readonly<Record<string, FunctionTexts>> = {
  HF_CLEAN: {
    title: { es: "Limpiar", fr: "Nettoyer", de: "Bereinigen", pt: "Limpar" },
    summary: {
      es: "Limpia celdas con reglas, sin ningún modelo. Si no elige reglas, solo quita lo que nadie puede querer: espacios de más, caracteres invisibles, códigos HTML.",
      fr: "Nettoie les cellules par des règles, sans aucun modèle. Sans règle choisie, n’enlève que ce dont personne ne veut : espaces en trop, caractères invisibles, codes HTML.",
      de: "Bereinigt Zellen nach Regeln, ganz ohne Modell. Ohne gewählte Regeln verschwindet nur, was niemand vermisst: überflüssige Leerzeichen, unsichtbare Zeichen, HTML-Codes.",
      pt: "Limpa células por regras, sem nenhum modelo. Sem regras escolhidas, só tira o que ninguém pode querer: espaços a mais, caracteres invisíveis, códigos HTML.",
    },
    params: {
      what: {
        es: "Las reglas que se aplican, en orden, como «trim, date:iso, phone:US».",
        fr: "Les règles à appliquer, dans l’ordre, comme « trim, date:iso, phone:US ».",
        de: "Die Regeln, der Reihe nach, etwa „trim, date:iso, phone:US“.",
        pt: "As regras a aplicar, por ordem, como “trim, date:iso, phone:US”.",
      },
      options: {
        es: "Todavía no hay ninguna.",
        fr: "Aucune pour l’instant.",
        de: "Noch keine.",
        pt: "Ainda não há nenhuma.",
      },
    },
  },
  HF_LANGUAGE: {
    title: {
      es: "Reconocer el idioma",
      fr: "Reconnaître la langue",
      de: "Sprache erkennen",
      pt: "Reconhecer a língua",
    },
    summary: {
      es: "Dice en qué idioma está cada texto, con un código de dos letras.",
      fr: "Dit dans quelle langue est chaque texte, par un code de deux lettres.",
      de: "Sagt, in welcher Sprache ein Text steht, als Code aus zwei Buchstaben.",
      pt: "Diz em que língua está cada texto, com um código de duas letras.",
    },
    params: {
      options: {
        es: "Cualquiera de «name» (English en vez de en), «scores» (una segunda columna), «min: 0.6» (por debajo, UNSURE), «model: org/name».",
        fr: "Au choix « name » (English au lieu de en), « scores » (une deuxième colonne), « min: 0.6 » (au-dessous, UNSURE), « model: org/name ».",
        de: "Möglich sind „name“ (English statt en), „scores“ (eine zweite Spalte), „min: 0.6“ (darunter UNSURE), „model: org/name“.",
        pt: "Qualquer de “name” (English em vez de en), “scores” (uma segunda coluna), “min: 0.6” (abaixo disso, UNSURE), “model: org/name”.",
      },
    },
  },
};
