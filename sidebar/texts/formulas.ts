import { amount, count } from "../numbers.ts";

/** What the sidebar says of the formulas on a sheet, in its five languages. */
export const formulaTexts = {
  english: {
    formulasTitle: "Formulas of Stet on this sheet",
    formulasNone: "There is none here. Type one into a cell, such as =HF_CLEAN(A2:A).",
    formulasWaiting: (waiting: number, failed: number) =>
      failed === 0
        ? `${count(waiting, "cell", "cells")} not asked for yet.`
        : `${count(waiting, "cell", "cells")} not asked for yet, ${count(failed, "cell", "cells")} that failed.`,
    finish: "Finish them",
    finishedFormulas: (done: number, left: number) =>
      left === 0
        ? "No cell is waiting any more."
        : `${count(done, "formula", "formulas")} finished, ${amount(left)} still waiting.`,
    formulasDragged: (n: number, ranges: number) =>
      `${count(n, "formula was", "formulas were")} dragged down, one cell each. ${ranges === 1 ? "One range formula does" : `${amount(ranges)} range formulas do`} the same with far fewer requests.`,
    makeOne: "Turn into one range formula",
    madeOne: (n: number) => `${count(n, "range formula", "range formulas")} instead.`,
    formulasFreeze: (n: number) =>
      `${count(n, "formula", "formulas")}. As values they stay as they are and never ask again; a note keeps what they were.`,
    freeze: "Turn into values",
    freezeSelected: "Only the selected ones",
    frozenSelected: (n: number) =>
      n === 0
        ? "No formula begins in the selected cells."
        : `${count(n, "formula", "formulas")} turned into values.`,
    frozen: (n: number) => `${count(n, "formula", "formulas")} turned into values.`,
  },
  german: {
    formulasTitle: "Formeln von Stet auf diesem Blatt",
    formulasNone: "Hier ist keine. Tippen Sie eine in eine Zelle, etwa =HF_CLEAN(A2:A).",
    formulasWaiting: (waiting: number, failed: number) =>
      failed === 0
        ? `${count(waiting, "Zelle", "Zellen")} noch nicht abgefragt.`
        : `${count(waiting, "Zelle", "Zellen")} noch nicht abgefragt, ${count(failed, "Zelle", "Zellen")} fehlgeschlagen.`,
    finish: "Fertig machen",
    finishedFormulas: (done: number, left: number) =>
      left === 0
        ? "Keine Zelle wartet mehr."
        : `${count(done, "Formel", "Formeln")} fertig, ${amount(left)} warten noch.`,
    formulasDragged: (n: number, ranges: number) =>
      `${count(n, "Formel", "Formeln")} wurden heruntergezogen, eine je Zelle. ${count(ranges, "Bereichsformel tut", "Bereichsformeln tun")} dasselbe mit viel weniger Anfragen.`,
    makeOne: "In eine Bereichsformel verwandeln",
    madeOne: (n: number) => `Stattdessen ${count(n, "Bereichsformel", "Bereichsformeln")}.`,
    formulasFreeze: (n: number) =>
      `${count(n, "Formel", "Formeln")}. Als Werte bleiben sie, wie sie sind, und fragen nie wieder; eine Notiz bewahrt die Formel.`,
    freeze: "In Werte verwandeln",
    freezeSelected: "Nur die ausgewählten",
    frozenSelected: (n: number) =>
      n === 0
        ? "In den ausgewählten Zellen beginnt keine Formel."
        : `${count(n, "Formel", "Formeln")} in Werte verwandelt.`,
    frozen: (n: number) => `${count(n, "Formel", "Formeln")} in Werte verwandelt.`,
  },
  spanish: {
    formulasTitle: "Fórmulas de Stet en esta hoja",
    formulasNone: "Aquí no hay ninguna. Escriba una en una celda, como =HF_CLEAN(A2:A).",
    formulasWaiting: (waiting: number, failed: number) =>
      failed === 0
        ? `${count(waiting, "celda", "celdas")} aún sin preguntar.`
        : `${count(waiting, "celda", "celdas")} aún sin preguntar, ${count(failed, "celda", "celdas")} con error.`,
    finish: "Terminarlas",
    finishedFormulas: (done: number, left: number) =>
      left === 0
        ? "Ya no espera ninguna celda."
        : `${count(done, "fórmula terminada", "fórmulas terminadas")}, ${amount(left)} aún esperan.`,
    formulasDragged: (n: number, ranges: number) =>
      `${count(n, "fórmula", "fórmulas")} arrastradas hacia abajo, una por celda. ${count(ranges, "fórmula de rango hace", "fórmulas de rango hacen")} lo mismo con muchas menos peticiones.`,
    makeOne: "Convertir en una fórmula de rango",
    madeOne: (n: number) => `${count(n, "fórmula de rango", "fórmulas de rango")} en su lugar.`,
    formulasFreeze: (n: number) =>
      `${count(n, "fórmula", "fórmulas")}. Como valores se quedan como están y no vuelven a preguntar; una nota guarda la fórmula.`,
    freeze: "Convertir en valores",
    freezeSelected: "Solo las seleccionadas",
    frozenSelected: (n: number) =>
      n === 0
        ? "Ninguna fórmula empieza en las celdas seleccionadas."
        : `${count(n, "fórmula convertida", "fórmulas convertidas")} en valores.`,
    frozen: (n: number) => `${count(n, "fórmula convertida", "fórmulas convertidas")} en valores.`,
  },
  french: {
    formulasTitle: "Formules de Stet sur cette feuille",
    formulasNone: "Il n’y en a pas ici. Tapez-en une dans une cellule, comme =HF_CLEAN(A2:A).",
    formulasWaiting: (waiting: number, failed: number) =>
      failed === 0
        ? `${count(waiting, "cellule", "cellules")} pas encore interrogées.`
        : `${count(waiting, "cellule", "cellules")} pas encore interrogées, ${count(failed, "cellule", "cellules")} en échec.`,
    finish: "Les terminer",
    finishedFormulas: (done: number, left: number) =>
      left === 0
        ? "Plus aucune cellule n’attend."
        : `${count(done, "formule terminée", "formules terminées")}, ${amount(left)} attendent encore.`,
    formulasDragged: (n: number, ranges: number) =>
      `${count(n, "formule", "formules")} étirées vers le bas, une par cellule. ${count(ranges, "formule de plage fait", "formules de plage font")} la même chose avec bien moins de requêtes.`,
    makeOne: "En faire une formule de plage",
    madeOne: (n: number) => `${count(n, "formule de plage", "formules de plage")} à la place.`,
    formulasFreeze: (n: number) =>
      `${count(n, "formule", "formules")}. En valeurs, elles restent telles quelles et ne demandent plus rien ; une note garde la formule.`,
    freeze: "En faire des valeurs",
    freezeSelected: "Seulement celles sélectionnées",
    frozenSelected: (n: number) =>
      n === 0
        ? "Aucune formule ne commence dans les cellules sélectionnées."
        : `${count(n, "formule devenue une valeur", "formules devenues des valeurs")}.`,
    frozen: (n: number) => `${count(n, "formule devenue une valeur", "formules devenues des valeurs")}.`,
  },
  portuguese: {
    formulasTitle: "Fórmulas do Stet nesta página",
    formulasNone: "Aqui não há nenhuma. Escreva uma numa célula, como =HF_CLEAN(A2:A).",
    formulasWaiting: (waiting: number, failed: number) =>
      failed === 0
        ? `${count(waiting, "célula", "células")} ainda por perguntar.`
        : `${count(waiting, "célula", "células")} ainda por perguntar, ${count(failed, "célula", "células")} com erro.`,
    finish: "Terminá-las",
    finishedFormulas: (done: number, left: number) =>
      left === 0
        ? "Já nenhuma célula espera."
        : `${count(done, "fórmula terminada", "fórmulas terminadas")}, ${amount(left)} ainda à espera.`,
    formulasDragged: (n: number, ranges: number) =>
      `${count(n, "fórmula", "fórmulas")} arrastadas para baixo, uma por célula. ${count(ranges, "fórmula de intervalo faz", "fórmulas de intervalo fazem")} o mesmo com muito menos pedidos.`,
    makeOne: "Transformar numa fórmula de intervalo",
    madeOne: (n: number) => `${count(n, "fórmula de intervalo", "fórmulas de intervalo")} em vez delas.`,
    formulasFreeze: (n: number) =>
      `${count(n, "fórmula", "fórmulas")}. Como valores ficam como estão e não voltam a perguntar; uma nota guarda a fórmula.`,
    freeze: "Transformar em valores",
    freezeSelected: "Só as selecionadas",
    frozenSelected: (n: number) =>
      n === 0
        ? "Nenhuma fórmula começa nas células selecionadas."
        : `${count(n, "fórmula transformada", "fórmulas transformadas")} em valores.`,
    frozen: (n: number) => `${count(n, "fórmula transformada", "fórmulas transformadas")} em valores.`,
  },
};
