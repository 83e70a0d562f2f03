let made: ReadonlySet<string> | undefined;

/** First names common in many countries, in small letters without accents, made on first use: enough to tell a column of people. */
export function givenNames(): ReadonlySet<string> {
  made ??= new Set(NAMES.trim().split(/\s+/));
  return made;
}

const NAMES = `
  aaron abdul adam ahmed alan albert alex alexander ali alice amanda amy ana anders andrea andrew andrzej angela anna
  anthony antonio arthur ashley barbara ben benjamin betty brandon brian bruce bryan carl carlos carmen carol
  catherine charles charlotte chris christian christina christine christopher claire clara cynthia daniel david
  deborah dennis diane dmitri donald donna dorothy douglas edward elena elizabeth emily emma eric erik ethan eva
  evelyn fatima felix francesca francisco francois frank gary george gerald giovanni giuseppe gregory hannah hans
  hassan heather helen henry hiroshi ibrahim ingrid irene isabel isabelle ivan jack jacob jacques james jan jane janet
  jason javier jean jeffrey jennifer jeremy jerry jessica jim joan joao joe johan john jonathan jorge jose joseph
  joshua juan judith julie jurgen justin karen katherine kathleen keith kelly kenji kenneth kevin kimberly klaus larry
  lars laura lauren lawrence leo linda lisa louis luca lucia luis manuel marco margaret maria marie mark martin mary
  matthew max megan melissa michael michel michelle miguel mike mohammed monika muhammad nancy natalia nathalie nathan
  nicholas nicole noah nora olga olivia omar oscar paolo patricia patrick paul paulo pedro peter philip philippe
  pierre piotr priya rachel raj raymond rebecca richard robert roger ronald ruth ryan sam samantha samuel sandra sarah
  scott sean sergei sharon simon simone sofia sophie stefan stephanie stephen steven susan sven thomas timothy tom
  victoria virginia vladimir walter wei william wolfgang`;
