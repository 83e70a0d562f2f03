import type { Sentence } from "./sentences.ts";

/** Why a value has no answer: what is wrong with the one that came. */
export const answers: readonly Sentence[] = [
  {
    en: "What {0} sent back could not be read as an answer. Try another model.",
    es: "Lo que devolvió {0} no se pudo leer como respuesta. Pruebe otro modelo.",
    fr: "Ce que {0} a renvoyé n’est pas lisible comme réponse. Essayez un autre modèle.",
    de: "Was {0} zurückgeschickt hat, ließ sich nicht als Antwort lesen. Versuchen Sie ein anderes Modell.",
    pt: "O que {0} devolveu não se pôde ler como resposta. Experimente outro modelo.",
  },
  {
    en: "The model's answer was no vector.",
    es: "La respuesta del modelo no era un vector.",
    fr: "La réponse du modèle n’était pas un vecteur.",
    de: "Die Antwort des Modells war kein Vektor.",
    pt: "A resposta do modelo não era um vetor.",
  },
  {
    en: "The model's answer was not in the form asked for.",
    es: "La respuesta del modelo no tenía la forma pedida.",
    fr: "La réponse du modèle n’avait pas la forme voulue.",
    de: "Die Antwort des Modells hatte nicht die verlangte Form.",
    pt: "A resposta do modelo não tinha a forma pedida.",
  },
  {
    en: "The model's answer was none of those allowed.",
    es: "La respuesta del modelo no era ninguna de las permitidas.",
    fr: "La réponse du modèle n’était aucune de celles permises.",
    de: "Die Antwort des Modells war keine der erlaubten.",
    pt: "A resposta do modelo não era nenhuma das permitidas.",
  },
  {
    en: "The model gave back no text.",
    es: "El modelo no devolvió ningún texto.",
    fr: "Le modèle n’a renvoyé aucun texte.",
    de: "Das Modell gab keinen Text zurück.",
    pt: "O modelo não devolveu nenhum texto.",
  },
  {
    en: "The model's answer held no labels.",
    es: "La respuesta del modelo no tenía categorías.",
    fr: "La réponse du modèle ne contenait pas de catégories.",
    de: "Die Antwort des Modells enthielt keine Kategorien.",
    pt: "A resposta do modelo não tinha categorias.",
  },
  {
    en: "The model's answer held no names that can be read.",
    es: "La respuesta del modelo no tenía nombres legibles.",
    fr: "La réponse du modèle ne contenait pas de noms lisibles.",
    de: "Die Antwort des Modells enthielt keine lesbaren Namen.",
    pt: "A resposta do modelo não tinha nomes legíveis.",
  },
  {
    en: "The model answered about another text.",
    es: "El modelo respondió sobre otro texto.",
    fr: "Le modèle a répondu sur un autre texte.",
    de: "Das Modell hat zu einem anderen Text geantwortet.",
    pt: "O modelo respondeu sobre outro texto.",
  },
  {
    en: "The model answered with other labels than it was given.",
    es: "El modelo respondió con otras categorías que las dadas.",
    fr: "Le modèle a répondu par d’autres catégories que celles données.",
    de: "Das Modell hat mit anderen Kategorien geantwortet als den gegebenen.",
    pt: "O modelo respondeu com outras categorias que não as dadas.",
  },
];
