import { plainWord } from "./month-names.ts";

/** The days of a month in words, first to thirty-first, as ordinals and as plain numbers, without accents. */
const lists = (): string[] => [
  english("first second third fourth fifth sixth seventh eighth ninth", "twentieth", "thirtieth"),
  english("one two three four five six seven eight nine", "twenty", "thirty"),
  "premier,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize,dix sept,dix huit,dix neuf,vingt,vingt et un,vingt deux,vingt trois,vingt quatre,vingt cinq,vingt six,vingt sept,vingt huit,vingt neuf,trente,trente et un",
  "ersten,zweiten,dritten,vierten,funften,sechsten,siebten,achten,neunten,zehnten,elften,zwolften,dreizehnten,vierzehnten,funfzehnten,sechzehnten,siebzehnten,achtzehnten,neunzehnten,zwanzigsten,einundzwanzigsten,zweiundzwanzigsten,dreiundzwanzigsten,vierundzwanzigsten,funfundzwanzigsten,sechsundzwanzigsten,siebenundzwanzigsten,achtundzwanzigsten,neunundzwanzigsten,dreißigsten,einunddreißigsten",
  "primero,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce,trece,catorce,quince,dieciseis,diecisiete,dieciocho,diecinueve,veinte,veintiuno,veintidos,veintitres,veinticuatro,veinticinco,veintiseis,veintisiete,veintiocho,veintinueve,treinta,treinta y uno",
];

/** English puts its days together from the units and the tens. */
function english(units: string, twenty: string, thirty: string): string {
  const ordinal = twenty.endsWith("th");
  const teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
  const nth = teens.map((word) => (ordinal ? `${word.replace("twelve", "twelf")}th` : word));
  const ones = units.split(" ");
  return [...ones, ...nth, twenty, ...ones.map((one) => `twenty ${one}`), thirty, `thirty ${ones[0]}`].join();
}

let days: Map<string, number> | undefined;
let beginnings: Set<string> | undefined;

function known(): Map<string, number> {
  if (!days) {
    days = new Map();
    for (const list of lists()) {
      for (const [index, words] of list.split(",").entries()) days.set(words, index + 1);
    }
  }
  return days;
}

const plainDay = (words: string): string =>
  plainWord(words)
    .replace(/[\s-]+/g, " ")
    .replace(/(?<=t)e[rs]?$/, "en");

/** 1 to 31 for a day of the month in words in English, French, German or Spanish: "twenty-first", "ersten". */
export const dayNamed = (words: string): number | undefined => known().get(plainDay(words));

/** Whether the words for a day of the month can begin with this one. */
export function beginsDay(word: string): boolean {
  beginnings ??= new Set([...known().keys()].map((words) => words.split(" ")[0] ?? ""));
  return beginnings.has(plainDay(word));
}
