import { amount, count, duration, money } from "../numbers.ts";
import type { Translation } from "../texts.ts";
import { allowed } from "./allowed.ts";
import { columnRules } from "./column-rules.ts";
import { connect } from "./connect.ts";
import { device, speech } from "./device/es.ts";
import { findings } from "./findings/es.ts";
import { formulaTexts } from "./formulas.ts";
import { manners } from "./manners.ts";
import { noticed } from "./noticed.ts";
import { paying } from "./paying.ts";

const rows = (n: number) => count(n, "fila", "filas");
const values = (n: number) => count(n, "valor distinto", "valores distintos");
const cells = (n: number) => count(n, "celda", "celdas");
const requests = (n: number) => count(n, "petición", "peticiones");
const formulas = (n: number) => count(n, "fórmula", "fórmulas");
const percent = (share: number) => `${Math.round(share * 100)} %`;

export const spanish: Translation = {
  severalAccounts:
    "Google ha confundido sus cuentas. Hay varias abiertas en este navegador: abra la hoja en una ventana con una sola, o haga de esta la cuenta predeterminada.",
  offline: "Se perdió la conexión con Google. Compruebe que tiene conexión y vuelva a intentarlo.",
  gone: "Algo salió mal",
  unknownFunction: (name) => `Esta versión de Stet no tiene la función ${name}.`,
  screens: {
    clean: "Limpiar",
    review: "Revisar",
    formulas: "Fórmulas",
    history: "Historial",
    connect: "Ajustes",
  },
  back: "Volver",
  loading: "Leyendo la hoja…",
  tryAgain: "Volver a intentarlo",
  column: "Columna",
  useSelection: "Usar la columna seleccionada",
  columnName: (letter, heading) => (heading === "" ? `Columna ${letter}` : `${letter} · ${heading}`),
  columnHolds: (filled, distinct) => `${rows(filled)}, ${values(distinct)}`,
  columnEmpty: "Esta columna está vacía. Elija otra.",
  sheetEmpty: "Esta hoja está vacía. Abra una hoja con datos y elija «Usar la columna seleccionada».",
  firstRowIsHeading: "La primera fila contiene los encabezados",
  task: "Qué hacer",
  groups: { Cleaning: "Limpieza", Text: "Texto", Audio: "Audio", Images: "Imágenes", Also: "Además" },
  more: "Más opciones",
  optional: "opcional",
  labelsHint: "política, deporte, sucesos",
  useDropdown: "Usar los valores del menú desplegable de la columna",
  rangeHint: "una columna como C, o D2:D20",
  rulesChoose: "Elegir reglas",
  where: "Dónde va el resultado",
  beside: "En una columna nueva al lado",
  inPlace: "En la propia columna; el original queda al lado",
  which: "Qué filas",
  allRows: "Todas las filas",
  visibleRows: "Solo las filas visibles",
  newRows: (letter) => `Solo las filas nuevas y vacías, en la columna ${letter}`,
  preview: "Vista previa",
  before: "Antes",
  after: "Después",
  changes: (changed, of) =>
    changed === 0
      ? `${values(of)}: ninguno cambiaría.`
      : `${values(of)}: ${changed === 1 ? "cambiaría" : "cambiarían"} ${amount(changed)}.`,
  tryOn: (n) => `Probar con ${values(n)}`,
  trying: "Preguntando…",
  score: (score) => `seguro al ${percent(score)}`,
  by: (who) => `Respuesta de ${who}`,
  connectFirst: "Esto pregunta a un modelo de Hugging Face. Sin token, el servicio puede negarse.",
  connectNow: "Conectar",
  run: (title, n) => `${title}: ${rows(n)}`,
  runNothing: "Nada que hacer",
  forecast: (distinct) => `${values(distinct)}: cada uno se pregunta una vez, si no se conoce ya.`,
  foreseen: (remembered, calls, seconds, dollars) =>
    calls === 0
      ? `Las ${amount(remembered)} respuestas ya se conocen: nada que preguntar, nada que pagar.`
      : [
          remembered > 0 ? count(remembered, "ya conocida", "ya conocidas") : "",
          `unas ${requests(calls)}`,
          duration(seconds),
          dollars === undefined ? "" : money(dollars),
        ]
          .filter((part) => part !== "")
          .join(", "),
  forecastLocal: "Se hace aquí con reglas, sin coste.",
  ...manners.spanish,
  notices: {
    ...manners.spanish.notices,
    ...columnRules.spanish,
    protected: (_n, detail) => `La columna ${detail} está protegida: quizá no pueda escribir en ella.`,
    merged: (n) => `${count(n, "rango combinado", "rangos combinados")}: solo la primera celda tiene valor.`,
    formulas: (n) => `${formulas(n)}: se leen como valores y nunca se sobrescriben.`,
    rich: (n) => `${cells(n)} con enlaces o formatos mezclados: el resultado solo tiene el texto.`,
    hidden: (n) =>
      `${count(n, "fila oculta", "filas ocultas")}: se ${n === 1 ? "trata" : "tratan"} como las demás, salvo que elija solo las visibles.`,
    filtered: (n) =>
      `${count(n, "fila filtrada", "filas filtradas")}: se ${n === 1 ? "trata" : "tratan"} como las demás, salvo que elija solo las visibles.`,
    dropdown: (_n, detail) => `La columna tiene un menú desplegable: ${detail}.`,
  },
  phases: {
    reading: "Leyendo la hoja…",
    asking: "Preguntando…",
    writing: "Escribiendo…",
    paused: "En pausa",
    finished: "Terminado",
    stopped: "Detenido",
  },
  rowsDone: (done, of) => `${amount(done)} de ${rows(of)}`,
  valuesDone: (done, of) => `${amount(done)} de ${values(of)}`,
  rate: (perSecond) =>
    perSecond >= 1
      ? `${amount(Math.round(perSecond))} valores por segundo`
      : `${amount(Math.round(perSecond * 60))} valores por minuto`,
  left: (seconds) => `quedan unos ${duration(seconds)}`,
  asked: (asked, remembered) =>
    `${requests(asked)}, ${count(remembered, "respuesta ya conocida", "respuestas ya conocidas")}`,
  pause: "Pausar",
  goOn: "Continuar",
  stop: "Detener",
  stopHint: "Lo hecho se queda en la hoja.",
  canLeave: "Puede cerrar este panel: al abrirlo de nuevo sigue donde se quedó.",
  finished: (n) => `Terminado: ${rows(n)}`,
  stoppedAt: (n, of) => `Detenido tras ${amount(n)} de ${rows(of)}`,
  halted: "El proceso no pudo seguir",
  summary: (distinct, asked, remembered) =>
    `${values(distinct)}; ${requests(asked)}; ${count(remembered, "ya conocida", "ya conocidas")}.`,
  changedRows: (changed, of) => `Cambiaron ${amount(changed)} de ${rows(of)}.`,
  shares: "Filas por resultado",
  cost: (dollars) => `Coste estimado: ${money(dollars)}.`,
  unanswered: (n) => `${values(n)} sin respuesta`,
  theirs: (n) =>
    `${cells(n)} que usted rellenó entretanto, ${n === 1 ? "dejada como está" : "dejadas como están"}.`,
  another: "Limpiar otra columna",
  lookAt: (n) => `Revisar ${values(n)}`,
  undo: "Deshacer este proceso",
  seeLog: "Abrir el registro",
  inRows: (n) => `en ${rows(n)}`,
  unfinishedTitle: "Un proceso no terminó",
  unfinishedText: (name, who, started) =>
    `${name}${who === "" ? "" : `, de ${who}`}, iniciado ${started}. Lo hecho está en la hoja, y nada se pregunta dos veces.`,
  aliveTitle: "Hay un proceso en marcha",
  aliveText: (name, who, started) =>
    `${name}${who === "" ? "" : `, de ${who}`}, iniciado ${started}, en otra ventana o en otro ordenador.`,
  resume: "Seguir con él",
  leave: "Dejarlo así",
  lookAgain: "Mirar de nuevo",
  takeOver: "Seguir con él aquí",
  takeOverHint: "La otra ventana se detiene entonces. Nada se pregunta ni se escribe dos veces.",
  background: "Terminar en segundo plano",
  backgroundHint: "Google sigue con él una vez por hora, también con este panel cerrado.",
  reviewRun: "Proceso",
  reviewBelow: "Mostrar lo que el modelo no tenía claro",
  below: (share) => `seguro por debajo del ${percent(share)}, o sin respuesta`,
  reviewNone: "No queda nada que mirar.",
  reviewOpen: (n) => `${values(n)} por mirar, los menos seguros primero.`,
  andMore: (n) => `y ${amount(n)} más`,
  askAgain: (n) => `Preguntar otra vez ${values(n)} sin respuesta`,
  anotherModel: "Preguntar a otro modelo",
  askAnother: (n) => `Preguntarle por ${values(n)}`,
  sendAgain: "Preguntar a otro modelo, o de nuevo",
  afresh: "Preguntar de nuevo",
  afreshHint:
    "aunque haya una respuesta recordada; la nueva ocupa su lugar. Sin un nombre arriba, se pregunta al mismo modelo.",
  learned:
    "Sus correcciones sirven de ejemplo a los modelos que siguen instrucciones; los demás no aprenden de ellas.",
  cannotAskAgain:
    "Las columnas de este proceso no están en la hoja abierta. Abra esa hoja y vuelva a intentarlo.",
  accept: "Aceptar",
  correct: "Corregir",
  clear: "Vaciar",
  correction: "Lo que debería ser",
  saveCorrection: "Guardar",
  sampleStart: (n) => `Comprobar una muestra al azar de ${rows(n)}`,
  sampleTitle: "¿Es correcto?",
  sampleAt: (at, of) => `${at} de ${of}`,
  right: "Correcto",
  wrong: "Incorrecto",
  sampleAll: "Todas",
  sampleShare: (right, of, low, high) => `${right} de ${of} (${percent(low)} a ${percent(high)})`,
  sampleInterval: "Entre paréntesis: dónde está la proporción real, 19 veces de cada 20.",
  sampleSave: "Escribirlo en el registro",
  sampleSaved: "Está en el registro.",
  spending: "Gasto",
  usedToday: (asked, dollars) => `Hoy en este documento: ${requests(asked)}, unos ${money(dollars)}.`,
  perRun: "Coste máximo de un proceso, en dólares",
  perDay: "Coste máximo de un día, en dólares",
  noLimit: "sin límite",
  billTo: "Organización que paga",
  billToHint: "su propia cuenta",
  formulasMaySpend: "Las fórmulas de este documento pueden usar mi token.",
  formulasMaySpendHint:
    "En una celda, Google actúa como propietario del archivo, sea quien sea quien escribió la fórmula. Márquelo solo si el archivo es suyo: quien pueda editarlo gastará entonces su crédito.",
  endpointTitle: "Un servidor propio",
  endpointWhy:
    "Un Inference Endpoint dedicado, o cualquier servidor con la API de OpenAI. Todas las peticiones van allí en vez de a Hugging Face.",
  endpoint: "Dirección",
  endpointKey: "Clave",
  endpointKeyKept: "guardada; escriba para sustituirla",
  save: "Guardar",
  saved: "Guardado",
  ...allowed.spanish,
  ...noticed.spanish,
  ...formulaTexts.spanish,
  ...connect.spanish,
  ...paying.spanish,
  forgetPerson: "Olvidar todo sobre mí",
  historyEmpty: "Aún no se ha hecho nada en este documento.",
  runStatus: { running: "en marcha", finished: "terminado", stopped: "detenido", reverted: "deshecho" },
  runLine: (changed, failed) =>
    `${count(changed, "celda escrita", "celdas escritas")}${failed === 0 ? "" : `, ${values(failed)} con error`}`,
  undone: (restored) =>
    `${count(restored, "celda devuelta a como estaba", "celdas devueltas a como estaban")}.`,
  editedSince: (n) =>
    `${count(n, "celda editada después, dejada como está", "celdas editadas después, dejadas como están")}:`,
  columnGone: "La columna que añadió el proceso se ha quitado.",
  undoAsk: (changed) =>
    `¿Devolver ${cells(changed)} a como estaban? Las editadas después se dejan, y se enumeran.`,
  cancel: "Cancelar",
  methodology: "Texto para el recuadro de metodología",
  copy: "Copiar",
  copied: "Copiado",
  export: "Descargar el registro",
  tracesTitle: "Lo que Stet guarda en este documento",
  tracesNone: "Nada: ni hojas ocultas, ni marcas, ni ajustes.",
  traces: {
    tab: (name, n) => `Hoja «${name}», ${rows(n)}`,
    notes: (_name, n) => `${count(n, "nota", "notas")} en fórmulas convertidas en valores`,
    metadata: (_name, n) => `${count(n, "marca", "marcas")} en columnas, para volver a encontrarlas`,
    spenders: (_name, n) => paying.spanish.spendersKept(n),
    properties: (_name, n) => `${count(n, "ajuste", "ajustes")} de este documento`,
  },
  tracesRemove: "Quitar los rastros de Stet",
  tracesWarning:
    "Después ya no se puede deshacer ningún proceso, las filas quitadas se pierden para siempre y las respuestas conocidas se vuelven a preguntar. Las columnas de resultados se quedan. Descargue antes el registro si puede necesitarlo.",
  token: "Token de Hugging Face",
  tokenLink: "Crear un token con los permisos necesarios",
  tokenKept:
    "El token se guarda en su propia cuenta de Google, solo para este complemento, y no se vuelve a mostrar.",
  connect: "Conectar",
  without: "Seguir sin él",
  connectedAs: (name, pro) => `Conectado como ${name}${pro ? " (PRO)" : ""}`,
  disconnect: "Olvidar el token",
  device,
  findings,
  speech,
};
