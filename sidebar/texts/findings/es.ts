import type { CellType } from "../../../src/core/profile/column-type.ts";
import type { PersonalKind, Sentences } from "../../../src/core/profile/sentences.ts";
import { amount } from "../../numbers.ts";
import { types } from "../types.ts";

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  birth: "fechas de nacimiento",
  identity: "números de identidad",
  name: "nombres de personas",
  home: "domicilios particulares",
  health: "datos de salud",
  children: "datos de menores",
  email: "direcciones de correo",
  phone: "números de teléfono",
  bank: "cuentas bancarias",
  socialSecurity: "números de la seguridad social",
};

const cells = (n: number, of: number, one: string, many: string) =>
  `${amount(n)} de ${amount(of)} ${of === 1 ? "celda" : "celdas"} ${n === 1 ? one : many}`;
const rows = (n: number, one: string, many: string) =>
  n === 1 ? `1 fila ${one}` : `${amount(n)} filas ${many}`;
const inRows = (n: number) => `En ${amount(n)} ${n === 1 ? "fila" : "filas"}`;
const quoted = (words: readonly string[]) => words.map((word) => `«${word}»`);
const kinds = (all: readonly CellType[]) => all.map((kind) => types.spanish[kind]).join(", ");

/** What Stet notices in a column, in Spanish. */
export const findings: Partial<Sentences> = {
  lostZeros: (n, of) =>
    `${cells(n, of, "tiene", "tienen")} menos de cinco cifras: una hoja de cálculo les quitó los ceros iniciales.`,
  negative: (n, of) => `${cells(n, of, "está", "están")} por debajo de cero, y las demás no.`,
  outliers: (n, of) =>
    `${cells(n, of, "es mucho mayor o menor", "son mucho mayores o menores")} que el resto. Puede ser correcto: mírelo.`,
  pile: (n, of, value) =>
    `${cells(n, of, "es", "son")} exactamente ${amount(value)}: ¿una estimación, o un límite de lo que se registró?`,
  currencies: (signs) => `La columna mezcla monedas: ${signs.join(", ")}. Sumarla no significa nada.`,
  blocks: (heading, blank) =>
    `«${heading}» solo está en la primera fila de cada bloque: ${amount(blank)} celdas de debajo están vacías y, al ordenar la tabla, no se sabría a qué pertenecen.`,
  spelledDifferently: (n, of) =>
    `${cells(n, of, "se diferencia", "se diferencian")} solo en mayúsculas, acentos, puntuación u orden.`,
  slips: (n, of) => `${cells(n, of, "está", "están")} a una errata de un valor mucho más frecuente.`,
  endBeforeStart: (n, end, start) => `${inRows(n)}, «${end}» es anterior a «${start}».`,
  notTheSum: (n, heading) => `${inRows(n)}, «${heading}» no es la suma de las columnas anteriores.`,
  notHundred: (heading, sum) => `Los porcentajes de «${heading}» suman ${amount(sum)}, no 100.`,
  dateFormats: (n, of, formats) =>
    `${cells(n, of, "es una fecha que se puede", "son fechas que se pueden")} escribir de una sola forma; la columna tiene ${amount(formats)} ${formats === 1 ? "formato" : "formatos"}.`,
  dayOrMonth: (n, of) =>
    `${cells(n, of, "puede", "pueden")} ser día y mes, o mes y día: nada en la columna lo aclara. Indique date:DMY o date:MDY.`,
  unknownDates: (n, of) =>
    `${cells(n, of, "tiene", "tienen")} una fecha que los programas escriben cuando no conocen ninguna.`,
  roundedNumbers: (n, of) =>
    `${cells(n, of, "es un número largo", "son números largos")} que una hoja de cálculo redondeó: las cifras se han perdido. Vuelva a la fuente.`,
  madeIntoDates: (n, of) =>
    `${cells(n, of, "parece una fecha", "parecen fechas")} que una hoja de cálculo sacó de otra cosa, como «8-17» o «MARCH1». Vuelva a la fuente.`,
  formulaErrors: (n, of) =>
    `${cells(n, of, "es un error de fórmula", "son errores de fórmula")}. Vuelva a la fuente.`,
  narrowCells: (n, of) =>
    `${cells(n, of, "era demasiado estrecha", "eran demasiado estrechas")} cuando se copió la tabla. Vuelva a la fuente.`,
  disagree: (n, headings) =>
    `${amount(n)} ${n === 1 ? "celda contradice" : "celdas contradicen"} a las otras filas con el mismo valor en ${quoted(headings).join(" y ")}.`,
  strayCharacters: (n, of) =>
    `${cells(n, of, "contiene", "contienen")} espacios de más, caracteres invisibles o códigos HTML.`,
  misread: (n, of) =>
    `${cells(n, of, "contiene", "contienen")} letras mal leídas por el camino, como Ã© en vez de é.`,
  tags: (n, of) => `${cells(n, of, "contiene", "contienen")} etiquetas HTML.`,
  lookAlikes: (n, of) =>
    `${cells(n, of, "mezcla", "mezclan")} letras parecidas de dos alfabetos: palabras que parecen iguales no lo son.`,
  mergedColumns: (n, heading, blank) =>
    `${rows(n, "tiene", "tienen")} en «${heading}» lo que corresponde a «${blank}», que ahí está vacía.`,
  mixedTypes: (all, most) => `La columna mezcla ${kinds(all)}; ningún tipo pasa del ${most} % de las celdas.`,
  otherTypes: (n, of, all, kind) =>
    `${cells(n, of, "no encaja", "no encajan")} (${kinds(all)}) en una columna de ${types.spanish[kind]}.`,
  nullWords: (n, of, words, rest) =>
    `${cells(n, of, "dice", "dicen")} ${quoted(words).join(", ")} en vez de estar ${n === 1 ? "vacía" : "vacías"}${rest ? `, en una columna que por lo demás tiene ${types.spanish[rest]}` : ""}.`,
  nullNumbers: (n, of) => `${cells(n, of, "tiene", "tienen")} un valor que a menudo significa «desconocido».`,
  units: (n, of, ways, some) =>
    `${cells(n, of, "es un número", "son números")} con unidad, escrita de ${amount(ways)} formas: ${quoted(some).join(", ")}.`,
  percentSigns: (n, of) =>
    `${cells(n, of, "lleva", "llevan")} un signo de porcentaje, aunque las demás son del mismo tamaño sin él.`,
  percentsAmongFractions: (n, of) =>
    `${cells(n, of, "es un porcentaje", "son porcentajes")} y las demás son fracciones.`,
  numbersAsText: (n, of) =>
    `${cells(n, of, "es un número escrito", "son números escritos")} como texto, y las sumas no ${n === 1 ? "lo" : "los"} cuentan.`,
  personalData: (kind) =>
    `La columna parece contener ${PERSONAL[kind]}. Piénselo antes de enviarla a un modelo: las reglas y los modelos en este dispositivo no envían nada.`,
  blankRows: (n) => `${rows(n, "está vacía", "están vacías")} por completo.`,
  equalRows: (n) => `${rows(n, "es igual", "son iguales")}, letra por letra, a una fila anterior.`,
  nearlyEqualRows: (n) =>
    `${rows(n, "es igual", "son iguales")} a una fila anterior salvo en mayúsculas, acentos o puntuación.`,
  headingsAgain: (n) => `${rows(n, "repite", "repiten")} los encabezados.`,
  noHeading: (n, of) =>
    `${amount(n)} de ${amount(of)} columnas no ${n === 1 ? "tiene" : "tienen"} encabezado.`,
  headingTwice: (n, some) =>
    `${amount(n)} ${n === 1 ? "encabezado está" : "encabezados están"} sobre varias columnas: ${quoted(some).join(", ")}.`,
  totals: (n) =>
    `${rows(n, "es un total, que se contaría", "son totales, que se contarían")} junto con el resto.`,
  footnotes: (n) => `${rows(n, "del final es una nota", "del final son notas")}, no datos.`,
  cut: (all) =>
    `La tabla termina en ${amount(all)} filas: las exportaciones suelen cortarse ahí. Compruebe que no falte nada.`,
  otherShapes: (n, of, example) =>
    `${cells(n, of, "está construida", "están construidas")} de otra forma que el resto, como «${example}».`,
};
