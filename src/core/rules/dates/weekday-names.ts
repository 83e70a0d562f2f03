import { plainWord } from "./month-names.ts";

/** Monday first, full name then abbreviations, without accents. Source: Unicode CLDR 44, `gregorian/days`. */
const tables = (): Record<string, string> => ({
  en: "monday mon,tuesday tue tues,wednesday wed,thursday thu thur thurs,friday fri,saturday sat,sunday sun",
  fr: "lundi lun,mardi mar,mercredi mer,jeudi jeu,vendredi ven,samedi sam,dimanche dim",
  de: "montag mo,dienstag di,mittwoch mi,donnerstag do,freitag fr,samstag sa sonnabend,sonntag so",
  es: "lunes lun,martes mar,miercoles mie mi,jueves jue,viernes vie,sabado sab,domingo dom",
  pt: "segunda-feira segunda seg,terca-feira terca ter,quarta-feira quarta qua,quinta-feira quinta qui,sexta-feira sexta sex,sabado sab,domingo dom",
  it: "lunedi lun,martedi mar,mercoledi mer,giovedi gio,venerdi ven,sabato sab,domenica dom",
  nl: "maandag ma,dinsdag di,woensdag wo,donderdag do,vrijdag vr,zaterdag za,zondag zo",
});

let weekdays: Map<string, number> | undefined;

/** 1 (Monday) to 7 for a weekday's name or abbreviation in any of the languages known. */
export function weekdayNamed(word: string): number | undefined {
  if (!weekdays) {
    weekdays = new Map();
    for (const table of Object.values(tables())) {
      table.split(",").forEach((names, index) => {
        for (const name of names.split(" ")) weekdays?.set(name, index + 1);
      });
    }
  }
  return weekdays.get(plainWord(word));
}

const ENGLISH = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday";

const accented = (): Record<string, string> => ({
  fr: "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche",
  de: "Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonntag",
  es: "lunes,martes,miércoles,jueves,viernes,sábado,domingo",
  pt: "segunda-feira,terça-feira,quarta-feira,quinta-feira,sexta-feira,sábado,domingo",
  it: "lunedì,martedì,mercoledì,giovedì,venerdì,sabato,domenica",
  nl: "maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag",
});

/** The full name of a weekday (1 is Monday) in a language, English when the language is not known. */
export const weekdayName = (weekday: number, language: string): string =>
  (accented()[language] ?? ENGLISH).split(",")[weekday - 1] ?? "";
