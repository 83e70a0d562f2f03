import type { Sentence } from "../../translated.ts";

/** What may not be asked here. */
export const allowed: readonly Sentence[] = [
  {
    en: "The model {0} is not allowed here.",
    es: "El modelo {0} no está permitido aquí.",
    fr: "Le modèle {0} n’est pas permis ici.",
    de: "Das Modell {0} ist hier nicht erlaubt.",
    pt: "O modelo {0} não é permitido aqui.",
  },
  {
    en: "The provider {0} is not allowed here.",
    es: "El proveedor {0} no está permitido aquí.",
    fr: "Le fournisseur {0} n’est pas permis ici.",
    de: "Der Anbieter {0} ist hier nicht erlaubt.",
    pt: "O fornecedor {0} não é permitido aqui.",
  },
  {
    en: "Any provider might answer for {0}.",
    es: "Por {0} podría responder cualquier proveedor.",
    fr: "N’importe quel fournisseur pourrait répondre pour {0}.",
    de: "Für {0} könnte jeder Anbieter antworten.",
    pt: "Por {0} poderia responder qualquer fornecedor.",
  },
  {
    en: 'Name one behind the model, such as "model: {0}".',
    es: "Nombre uno detrás del modelo, como «model: {0}».",
    fr: "Nommez-en un derrière le modèle, comme « model: {0} ».",
    de: "Nennen Sie einen hinter dem Modell, etwa „model: {0}“.",
    pt: "Nomeie um a seguir ao modelo, como “model: {0}”.",
  },
  {
    en: "Allowed {0}: {1}.",
    es: "Están permitidos: {1}.",
    fr: "Sont permis : {1}.",
    de: "Erlaubt sind: {1}.",
    pt: "São permitidos: {1}.",
  },
  {
    en: "The lists of allowed {0} have nothing in common: ask whoever set them up.",
    es: "Las listas de lo permitido no tienen nada en común: pregunte a quien las hizo.",
    fr: "Les listes de ce qui est permis n’ont rien en commun : demandez à qui les a faites.",
    de: "Die Listen des Erlaubten haben nichts gemeinsam: Fragen Sie, wer sie angelegt hat.",
    pt: "As listas do que é permitido não têm nada em comum: pergunte a quem as fez.",
  },
];
