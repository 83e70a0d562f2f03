let made: ReadonlySet<string> | undefined;

/** First names common in many countries, in small letters without accents, made on first use: enough to tell a column of people. */
export function givenNames(): ReadonlySet<string> {
  made ??= new Set(NAMES.trim().split(/\s+/));
  return made;
}

const NAMES = `
  aaron abdul abdullah abigail adam adrian agnes ahmad ahmed aisha alain alan albert alberto alejandro alessandro alex
  alexander alexandra alexandre alfred ali alice alicia alison allison amanda amy ana anders andre andrea andreas
  andrew andrzej angela anita anna anne annie anthony antoine antonio arjun arthur ashley barbara beatrice ben
  benjamin bernard bernd bill bjorn bob brandon brenda brian bruce bruno camille carl carla carlo carlos carmen carol
  caroline catherine cecilia charles charlotte chen chris christian christina christine christopher claire clara
  claude claudia colin craig cristina cynthia dale daniel daniela dave david dean deborah debra denise dennis diana
  diane diego dieter dimitri dmitri dominique donald donna dorothy douglas duncan edith edward edwin eleanor elena eli
  elisabeth elizabeth ella ellen emily emma emmanuel eric erica erik ernest ernst esther ethan etienne eugene eva
  evelyn fatima felix fernando florence francesca francesco francis francisco francois frank franz fred frederick
  friedrich gabriel gabriela gary geoffrey george georges gerald gerard gerhard giovanni giulia giuseppe gloria gordon
  grace graham greg gregory guillaume gunter gunther gustav guy hannah hans harold harry hasan hassan heather heinrich
  helen helena helene helmut henri henry herbert hiroshi howard hugh hugo hussein ian ibrahim igor ines ingrid irene
  isaac isabel isabella ivan jack jacob jacqueline jacques jake james jan jane janet janice jason javier jean jeff
  jeffrey jennifer jeremy jerry jesse jessica jesus jim jiri joachim joan joanna joao joe johan johann johannes john
  jon jonas jonathan jorg jorge jose josef joseph joshua juan juana judith judy julia julian julie julien jun jurgen
  justin karen karin karl kate katharina katherine kathleen kathryn kathy katie kazuo keith kelly ken kenji kenneth
  kevin kim kimberly klaus krzysztof kurt kyle larry lars laura lauren laurent lawrence lea lee lena leo leon leonard
  leslie lewis lily linda lisa lorenzo louis louise luc luca lucas lucia lucy luigi luis luisa lukas lukasz lynn
  madison magdalena manuel marc marcel marco marcos marcus margaret maria mariana marie marina mario marion mark
  markus martha martin martine mary mateo matt matteo matthew matthias maurice max maya megan mehmet mei melissa
  michael michel michelle miguel mike mikhail mohamed mohammad mohammed monica monika morgan muhammad mustafa nadia
  nancy natalia natalie nathan neil nicholas nick nicola nicolas nicole niels nigel nikolai nina noah noel nora norman
  olga oliver olivia olivier omar oscar otto owen pablo pamela paola paolo pascal patricia patrick paul paula paulo
  pawel pedro peggy penelope per peter petra philip philippe phillip pierre piotr priya rachel rafael rahul raj rajesh
  ralph ramon raul raymond rebecca renata rene ricardo richard rita robert roberto robin rodrigo roger roland ronald
  rosa rose ross roy rudolf russell ruth ryan salma sam samantha samuel sandra santiago sara sarah scott sean
  sebastian sergei sergio sharon sheila shirley simon simone sofia sonia sophia sophie stanley stefan stefano stella
  stephanie stephen steve steven stuart sue susan susanne suzanne sven sylvia takeshi tamara tanya ted teresa terry
  theodore theresa thierry thomas tim timothy tina todd tom tomas tony tracy ulrich ursula valentina valerie vera
  veronica vicente victor victoria vincent virginia vladimir walter wanda wei wendy werner wilhelm willem william
  wolfgang xavier yan yasmin yuki yusuf yves yvonne zoe`;
