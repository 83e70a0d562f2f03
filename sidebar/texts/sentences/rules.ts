import type { Sentence } from "./sentences.ts";

/** What is wrong with the rules that were named. */
export const rules: readonly Sentence[] = [
  {
    en: "HF_CLEAN takes no options: name all rules in its second argument.",
    es: "La limpieza no tiene opciones: elija las reglas en su lista.",
    fr: "Le nettoyage n’a pas d’options : choisissez les règles dans leur liste.",
    de: "Das Bereinigen hat keine Optionen: Wählen Sie die Regeln in ihrer Liste.",
    pt: "A limpeza não tem opções: escolha as regras na lista delas.",
  },
  {
    en: "There is nothing called {0} to find.",
    es: "No se puede buscar nada que se llame {0}.",
    fr: "Il n’y a rien à chercher qui s’appelle {0}.",
    de: "Es gibt nichts zu finden, das {0} heißt.",
    pt: "Não há nada a procurar que se chame {0}.",
  },
  {
    en: "There is no rule called {0}.",
    es: "No hay ninguna regla llamada {0}.",
    fr: "Il n’y a pas de règle nommée {0}.",
    de: "Es gibt keine Regel namens {0}.",
    pt: "Não há nenhuma regra chamada {0}.",
  },
  {
    en: "The rule {0} cannot have {1}={2}. It may be {3}.",
    es: "La regla {0} no conoce {1}={2}. Puede ser: {3}.",
    fr: "La règle {0} ne connaît pas {1}={2}. Ce peut être : {3}.",
    de: "Die Regel {0} kennt {1}={2} nicht. Möglich sind: {3}.",
    pt: "A regra {0} não conhece {1}={2}. Pode ser: {3}.",
  },
  {
    en: "The rule {0} takes no setting; leave out “{1}”.",
    es: "La regla {0} no tiene ajustes; quite «{1}».",
    fr: "La règle {0} n’a pas de réglage ; enlevez « {1} ».",
    de: "Die Regel {0} hat keine Einstellung; lassen Sie „{1}“ weg.",
    pt: "A regra {0} não tem ajustes; tire “{1}”.",
  },
  {
    en: "There is no {0} setting {1}.",
    es: "No hay ningún ajuste de {0} llamado {1}.",
    fr: "Il n’y a pas de réglage {1} pour {0}.",
    de: "Es gibt keine Einstellung {1} für {0}.",
    pt: "Não há nenhum ajuste de {0} chamado {1}.",
  },
  {
    en: "Did you mean {0}?",
    es: "¿Quería decir {0}?",
    fr: "Vouliez-vous dire {0} ?",
    de: "Meinten Sie {0}?",
    pt: "Queria dizer {0}?",
  },
  {
    en: "Use one of: {0}.",
    es: "Use uno de estos: {0}.",
    fr: "Prenez l’un de ceux-ci : {0}.",
    de: "Möglich sind: {0}.",
    pt: "Use um destes: {0}.",
  },
  {
    en: '"{0}" is not a country with phone numbers. Use two letters, such as phone:US.',
    es: "«{0}» no es un país con números de teléfono. Use dos letras, como phone:US.",
    fr: "« {0} » n’est pas un pays avec des numéros de téléphone. Prenez deux lettres, comme phone:US.",
    de: "„{0}“ ist kein Land mit Telefonnummern. Nehmen Sie zwei Buchstaben, etwa phone:DE.",
    pt: "“{0}” não é um país com números de telefone. Use duas letras, como phone:US.",
  },
];
