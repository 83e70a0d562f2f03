import { type FunctionTexts, ONLY_MODEL, SCORES } from "./function-texts.ts";

export const audio: Readonly<Record<string, FunctionTexts>> = {
  HF_TRANSCRIBE: {
    title: {
      es: "Transcribir grabaciones",
      fr: "Transcrire des enregistrements",
      de: "Aufnahmen abschreiben",
      pt: "Transcrever gravações",
    },
    summary: {
      es: "Escribe lo que se dice en las grabaciones.",
      fr: "Écrit ce qui se dit dans des enregistrements.",
      de: "Schreibt auf, was in Aufnahmen gesagt wird.",
      pt: "Escreve o que se diz em gravações.",
    },
    params: { options: ONLY_MODEL },
  },
  HF_CLASSIFY_AUDIO: {
    title: {
      es: "Clasificar sonidos",
      fr: "Classer des sons",
      de: "Geräusche einordnen",
      pt: "Classificar sons",
    },
    summary: {
      es: "Dice qué hay en cada grabación: una de sus categorías, o lo que oye el propio modelo. Ningún proveedor de Hugging Face lo ofrece: hace falta un servidor propio o este dispositivo.",
      fr: "Dit ce que contient chaque enregistrement : une de vos catégories, ou ce que le modèle entend. Aucun fournisseur de Hugging Face ne le propose : il faut un point d’accès à vous, ou cet appareil.",
      de: "Sagt, was auf einer Aufnahme zu hören ist: eine Ihrer Kategorien, oder was das Modell selbst hört. Kein Anbieter bei Hugging Face kann das: Es braucht einen eigenen Endpunkt oder dieses Gerät.",
      pt: "Diz o que há em cada gravação: uma das suas categorias, ou o que o próprio modelo ouve. Nenhum fornecedor do Hugging Face o oferece: é preciso um servidor seu ou este dispositivo.",
    },
    params: {
      labels: {
        es: "Las categorías entre las que elegir, como «voz, música, sirenas».",
        fr: "Les catégories au choix, comme « voix, musique, sirènes ».",
        de: "Die Kategorien zur Auswahl, etwa „Sprache, Musik, Sirenen“.",
        pt: "As categorias por onde escolher, como “voz, música, sirenes”.",
      },
      options: SCORES,
    },
  },
};
