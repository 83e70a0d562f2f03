import { amount, count, money } from "../numbers.ts";

/** The results of a trial reckoned up to the whole column; a count of 0 goes unsaid. */
interface InAll {
  rows: number;
  changed: number;
  failed: number;
  unsure: number;
  dollars: number;
}

const said = (...parts: (string | false)[]): string => parts.filter(Boolean).join(", ");

/** What the sidebar says of trials, of rules and tables that a column has, and of keeping a value, in its five languages. */
export const manners = {
  english: {
    tryRows: (n: number) => `Try on ${count(n, "row", "rows")}`,
    trialTitle: (done: number, of: number) =>
      done === of
        ? `Trial on ${count(of, "random row", "random rows")}`
        : `Trial, stopped after ${amount(done)} of ${count(of, "row", "rows")}`,
    trialChanged: (n: number) => `${count(n, "row", "rows")} would change`,
    trialFailed: (n: number) => `${count(n, "row", "rows")} without an answer`,
    trialUnsure: (n: number) => `${count(n, "row", "rows")} that the model was not sure of`,
    trialInAll: ({ rows, changed, failed, unsure, dollars }: InAll) =>
      `In all ${count(rows, "row", "rows")}, about: ${said(
        changed > 0 && `${amount(changed)} changed`,
        failed > 0 && `${amount(failed)} without an answer`,
        unsure > 0 && `${amount(unsure)} unsure`,
        dollars > 0 && `${money(dollars)} more`,
      )}.`,
    trialKept: "Nothing was written into the sheet. A run does not ask for these values again.",
    trialResults: "Every result of the trial",
    keepAsWas: "Keep as it was",
    leavesAlone: "What a run leaves alone",
    leavesAloneList: {
      formulas: "Formulas, and whatever somebody types while it runs.",
      rules: "Rules of the sheet: protected cells and dropdowns stay as they are.",
      tables:
        "What belongs to a table (“Convert to table”): the type, format, rules and headings of its columns. Smart chips.",
    },
    notices: {
      choices: (_n: number, detail: string) =>
        `The column accepts only: ${detail}. Written into the column itself, other results are left out and listed for review.`,
      rule: () =>
        "The column has a data validation rule that may refuse results: they can only go into a new column.",
      marks: () => "The column has a data validation rule. Sheets marks results that do not fit it.",
    },
  },
  german: {
    tryRows: (n: number) => `An ${count(n, "Zeile", "Zeilen")} ausprobieren`,
    trialTitle: (done: number, of: number) =>
      done === of
        ? `Versuch an ${count(of, "zufälligen Zeile", "zufälligen Zeilen")}`
        : `Versuch, abgebrochen nach ${amount(done)} von ${count(of, "Zeile", "Zeilen")}`,
    trialChanged: (n: number) => `${count(n, "Zeile würde", "Zeilen würden")} sich ändern`,
    trialFailed: (n: number) => `${count(n, "Zeile", "Zeilen")} ohne Antwort`,
    trialUnsure: (n: number) => `${count(n, "Zeile", "Zeilen")}, bei denen das Modell unsicher war`,
    trialInAll: ({ rows, changed, failed, unsure, dollars }: InAll) =>
      `In allen ${count(rows, "Zeile", "Zeilen")} etwa: ${said(
        changed > 0 && `${amount(changed)} geändert`,
        failed > 0 && `${amount(failed)} ohne Antwort`,
        unsure > 0 && `${amount(unsure)} unsicher`,
        dollars > 0 && `noch ${money(dollars)}`,
      )}.`,
    trialKept:
      "In die Tabelle wurde nichts geschrieben. Ein Lauf fragt nach diesen Werten nicht noch einmal.",
    trialResults: "Alle Ergebnisse des Versuchs",
    keepAsWas: "So lassen, wie es war",
    leavesAlone: "Was ein Lauf nicht anrührt",
    leavesAloneList: {
      formulas: "Formeln, und was jemand tippt, während er läuft.",
      rules: "Regeln des Blatts: Geschützte Zellen und Dropdowns bleiben, wie sie sind.",
    },
    notices: {
      choices: (_n: number, detail: string) =>
        `Die Spalte nimmt nur an: ${detail}. In der Spalte selbst werden andere Ergebnisse ausgelassen und zum Prüfen aufgelistet.`,
      rule: () =>
        "Die Spalte hat eine Regel zur Datenvalidierung, die Ergebnisse ablehnen könnte: Sie können nur in eine neue Spalte.",
      marks: () =>
        "Die Spalte hat eine Regel zur Datenvalidierung. Google Tabellen markiert Ergebnisse, die nicht dazu passen.",
    },
  },
  spanish: {
    tryRows: (n: number) => `Probar con ${count(n, "fila", "filas")}`,
    trialTitle: (done: number, of: number) =>
      done === of
        ? `Prueba con ${count(of, "fila al azar", "filas al azar")}`
        : `Prueba detenida tras ${amount(done)} de ${count(of, "fila", "filas")}`,
    trialChanged: (n: number) => `${count(n, "fila cambiaría", "filas cambiarían")}`,
    trialFailed: (n: number) => `${count(n, "fila", "filas")} sin respuesta`,
    trialUnsure: (n: number) => `${count(n, "fila", "filas")} en que el modelo dudó`,
    trialInAll: ({ rows, changed, failed, unsure, dollars }: InAll) =>
      `En total, ${count(rows, "fila", "filas")}, aproximadamente: ${said(
        changed > 0 && `${amount(changed)} cambiadas`,
        failed > 0 && `${amount(failed)} sin respuesta`,
        unsure > 0 && `${amount(unsure)} dudosas`,
        dollars > 0 && `${money(dollars)} más`,
      )}.`,
    trialKept: "No se escribió nada en la hoja. Al ejecutar no se vuelve a preguntar por estos valores.",
    trialResults: "Todos los resultados de la prueba",
    keepAsWas: "Dejar como estaba",
    leavesAlone: "Lo que no se toca",
    leavesAloneList: {
      formulas: "Las fórmulas, y lo que alguien escriba mientras tanto.",
      rules: "Las reglas de la hoja: las celdas protegidas y los desplegables quedan como están.",
    },
    notices: {
      choices: (_n: number, detail: string) =>
        `La columna solo acepta: ${detail}. En la propia columna, los demás resultados se omiten y se listan para revisarlos.`,
      rule: () =>
        "La columna tiene una regla de validación de datos que puede rechazar resultados: solo pueden ir a una columna nueva.",
      marks: () =>
        "La columna tiene una regla de validación de datos. Hojas de cálculo marca los resultados que no la cumplen.",
    },
  },
  french: {
    tryRows: (n: number) => `Essayer sur ${count(n, "ligne", "lignes")}`,
    trialTitle: (done: number, of: number) =>
      done === of
        ? `Essai sur ${count(of, "ligne au hasard", "lignes au hasard")}`
        : `Essai arrêté après ${amount(done)} sur ${count(of, "ligne", "lignes")}`,
    trialChanged: (n: number) => `${count(n, "ligne changerait", "lignes changeraient")}`,
    trialFailed: (n: number) => `${count(n, "ligne", "lignes")} sans réponse`,
    trialUnsure: (n: number) => `${count(n, "ligne", "lignes")} où le modèle hésite`,
    trialInAll: ({ rows, changed, failed, unsure, dollars }: InAll) =>
      `Sur ${count(rows, "ligne", "lignes")} en tout, environ : ${said(
        changed > 0 && `${amount(changed)} modifiées`,
        failed > 0 && `${amount(failed)} sans réponse`,
        unsure > 0 && `${amount(unsure)} incertaines`,
        dollars > 0 && `${money(dollars)} de plus`,
      )}.`,
    trialKept: "Rien n’a été écrit dans la feuille. Ces valeurs ne seront pas demandées une seconde fois.",
    trialResults: "Tous les résultats de l’essai",
    keepAsWas: "Laisser comme c’était",
    leavesAlone: "Ce qui n’est pas touché",
    leavesAloneList: {
      formulas: "Les formules, et ce que quelqu’un saisit entre-temps.",
      rules: "Les règles de la feuille : cellules protégées et menus déroulants restent tels quels.",
    },
    notices: {
      choices: (_n: number, detail: string) =>
        `La colonne n’accepte que : ${detail}. Dans la colonne elle-même, les autres résultats sont laissés de côté et listés pour vérification.`,
      rule: () =>
        "La colonne a une règle de validation des données qui peut refuser des résultats : ils ne peuvent aller que dans une nouvelle colonne.",
      marks: () =>
        "La colonne a une règle de validation des données. Sheets signale les résultats qui n’y répondent pas.",
    },
  },
  portuguese: {
    tryRows: (n: number) => `Experimentar em ${count(n, "linha", "linhas")}`,
    trialTitle: (done: number, of: number) =>
      done === of
        ? `Teste em ${count(of, "linha ao acaso", "linhas ao acaso")}`
        : `Teste interrompido após ${amount(done)} de ${count(of, "linha", "linhas")}`,
    trialChanged: (n: number) => `${count(n, "linha mudaria", "linhas mudariam")}`,
    trialFailed: (n: number) => `${count(n, "linha", "linhas")} sem resposta`,
    trialUnsure: (n: number) => `${count(n, "linha", "linhas")} em que o modelo hesitou`,
    trialInAll: ({ rows, changed, failed, unsure, dollars }: InAll) =>
      `Em ${count(rows, "linha", "linhas")} ao todo, cerca de: ${said(
        changed > 0 && `${amount(changed)} alteradas`,
        failed > 0 && `${amount(failed)} sem resposta`,
        unsure > 0 && `${amount(unsure)} incertas`,
        dollars > 0 && `mais ${money(dollars)}`,
      )}.`,
    trialKept: "Nada foi escrito na folha. Ao executar não se volta a perguntar por estes valores.",
    trialResults: "Todos os resultados do teste",
    keepAsWas: "Deixar como estava",
    leavesAlone: "O que não é tocado",
    leavesAloneList: {
      formulas: "As fórmulas, e o que alguém escrever entretanto.",
      rules: "As regras da folha: células protegidas e menus suspensos ficam como estão.",
    },
    notices: {
      choices: (_n: number, detail: string) =>
        `A coluna só aceita: ${detail}. Na própria coluna, os outros resultados ficam de fora e são listados para revisão.`,
      rule: () =>
        "A coluna tem uma regra de validação de dados que pode recusar resultados: só podem ir para uma coluna nova.",
      marks: () =>
        "A coluna tem uma regra de validação de dados. O Sheets assinala os resultados que não a cumprem.",
    },
  },
};
