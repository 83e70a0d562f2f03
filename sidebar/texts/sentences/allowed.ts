import type { Sentence } from "./sentences.ts";

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
  {
    en: "No allowed provider serves {0}, which follows instructions.",
    es: "Ningún proveedor permitido sirve {0}, que sigue instrucciones.",
    fr: "Aucun fournisseur permis ne sert {0}, qui suit des instructions.",
    de: "Kein erlaubter Anbieter stellt {0} bereit, das Anweisungen folgt.",
    pt: "Nenhum fornecedor permitido serve {0}, que segue instruções.",
  },
  {
    en: "Choose another model, or have a provider allowed that serves it, such as groq or together.",
    es: "Elija otro modelo, o pida que se permita un proveedor que lo sirva, como groq o together.",
    fr: "Choisissez un autre modèle, ou faites permettre un fournisseur qui le sert, comme groq ou together.",
    de: "Wählen Sie ein anderes Modell, oder lassen Sie einen Anbieter erlauben, der es bereitstellt, etwa groq oder together.",
    pt: "Escolha outro modelo, ou peça que se permita um fornecedor que o sirva, como groq ou together.",
  },
];
