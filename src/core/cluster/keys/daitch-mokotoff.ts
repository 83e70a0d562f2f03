import { plainLetters } from "../../rules/plain-letters.ts";

/**
 * Codes at the beginning of a name, before a vowel and elsewhere, `-` for none, with what is written for them in names
 * of Germany and Eastern Europe (R. Daitch and G. Mokotoff's soundex of 1985, of two readings the first).
 */
const TABLE = `
  0 - - = a e i o u
  7 7 7 = b f p v w fb pf ph
  3 3 3 = d t ţ ț dt th
  5 5 5 = g k q kh ck
  5 5 - = h
  8 8 8 = l
  6 6 6 = m n
  9 9 9 = r
  4 4 4 = s z ttsch ttch tsch ttsz zsch csz czs drz drs dsh dsz dzh dzs sch tch trz trs tsh tts ttz tzs tsz zsh cz cs ds dz sh sz ts tc tz zh zs c ch rs rz
  5 54 54 = x chs ks
  1 - - = y ia ie io iu j
  - - - = ę ą
  2 4 4 = schtsch schtsh schtch shtch shtsh stsch zhdzh shch stch strz strs stsh szcz szcs zdzh zdz sc
  2 43 43 = scht schd sht szt shd szd zhd st sd zd
  0 1 - = ai aj ay ei ej ey oi oj oy ui uj uy ue
  0 7 - = au
  1 1 - = eu
  66 66 66 = mn nm`;

const LENGTH = 6;

let made: Map<string, { written: string; codes: string[] }[]> | undefined;

/** By first letter, the longest first; made on first use. */
function table() {
  if (made) return made;
  made = new Map();
  for (const line of TABLE.trim().split("\n")) {
    const [codes = "", written = ""] = line.trim().split(" = ");
    for (const each of written.split(" ")) {
      const own = made.get(each.charAt(0)) ?? [];
      own.push({ written: each, codes: codes.split(" ").map((code) => code.replace("-", "")) });
      made.set(
        each.charAt(0),
        own.sort((a, b) => b.written.length - a.written.length),
      );
    }
  }
  return made;
}

/** The Daitch-Mokotoff key of a text: six digits for its first sounds, whatever its spaces and marks. */
export function daitchMokotoff(text: string): string {
  const letters = plainLetters(text.toLowerCase().replace(/ø/g, "o")).replace(/\s/g, "");
  let key = "";
  let last: string | undefined;
  let before = "";
  for (let at = 0; at < letters.length && key.length < LENGTH; ) {
    const letter = letters.charAt(at);
    const found = table()
      .get(letter)
      ?.find(({ written }) => letters.startsWith(written, at));
    if (!found) {
      at++;
      continue;
    }
    at += found.written.length;
    const [start = "", vowel = "", other = ""] = found.codes;
    const code = before === "" ? start : /[aeiou]/.test(letters.charAt(at)) ? vowel : other;
    const together = (before === "m" && letter === "n") || (before === "n" && letter === "m");
    if (last === undefined || !last.endsWith(code) || together) key += code;
    last = code;
    before = letter;
  }
  return key.slice(0, LENGTH).padEnd(LENGTH, "0");
}
