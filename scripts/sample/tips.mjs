import { DATES, entities, mojibake, SPACING } from "./mess.mjs";
import { FIRST, LAST, NAME_FORMS } from "./people.mjs";

/** Thirty invented headlines; readers quote the one their tip is about, so each comes up many times. */
const HEADLINES = [
  "Rovers win cup final after penalty shoot-out",
  "Injured striker to miss rest of football season",
  "Marathon runner breaks twenty-year-old record",
  "Swimming club celebrates three gold medals",
  "Tennis champion announces her retirement",
  "Rugby coach sacked after seventh defeat",
  "Cyclist tests positive in doping control",
  "Local team promoted to basketball league",
  "Parliament votes on controversial pension reform",
  "Mayor resigns after council election defeat",
  "Minister defends new immigration law",
  "Opposition party calls for early election",
  "Senator accused of misleading voters in campaign",
  "Government coalition talks collapse overnight",
  "President vetoes budget passed by lawmakers",
  "Council approves disputed housing policy",
  "Police arrest three men after bank robbery",
  "Former accountant jailed for fraud",
  "Detectives search for suspect in stabbing",
  "Court convicts gang of car thieves",
  "Woman charged with murder of her neighbour",
  "Customs officers seize smuggled cocaine",
  "Burglars steal paintings from museum",
  "Storm brings heavy rain and floods to the coast",
  "Heatwave expected to reach 40 degrees at weekend",
  "Snow and ice warning issued for the north",
  "Hurricane strengthens as it nears the islands",
  "Drought continues with no rain in forecast",
  "Thunderstorms and hail damage crops",
  "Coldest winter night in thirty years recorded",
];
const MESSAGES = [
  "I work there and can send documents. Please call after six.",
  "My neighbour filmed it, the video is on her phone 📱",
  "This is not the whole story!!! Ask who paid for the trip",
  "Happy to talk, but not under my name.",
  "Vous devriez regarder les comptes de 2023, page 14.",
  "Ich habe das Protokoll der Sitzung. Es fehlt eine Seite.",
  "El contrato se firmó antes de la licitación.",
  "انظروا إلى تاريخ العقد، وليس إلى المبلغ.",
  "כדאי לבדוק מי חתם על החוזה",
  "契約書の日付を確認してください。",
  "Thanks for the piece 👍🏽👩‍👩‍👧 more like this please",
  "The date in paragraph two is wrong, it was a Tuesday.",
  "See http://claims.example/report?id=7&amp;year=2024 for the figures",
  "first line of my tip\nsecond line:   the invoice number",
  "Sent from my phone",
  "I was there. It happened differently - nobody asked us.",
];
const SOURCES = [
  "web form",
  "Web form",
  "e-mail",
  "email",
  "E-Mail ",
  "phone",
  "Phone call",
  "letter",
  "signal",
  "Signal app",
];

/** What readers sent to the newsroom's tip line, to be sorted by subject. */
export function tips(dice) {
  const rows = [["Received", "Headline", "Message", "From", "Source", "Urgent?"]];
  for (let index = 0; index < 300; index++) {
    const day = { y: 2025, m: dice.integer(1, 6), d: dice.integer(1, 28) };
    const first = dice.pick(FIRST);
    const message = dice.pick(MESSAGES);
    rows.push([
      dice.chance(0.5) ? { date: DATES[0](day) } : dice.pick(DATES)(day),
      HEADLINES[index < 30 ? index : dice.integer(0, 29)],
      spoilt(dice, message),
      dice.chance(0.2)
        ? dice.pick(["anonymous", "Anonymous", "", "(no name)"])
        : dice.pick(NAME_FORMS)(first, dice.pick(LAST)),
      dice.pick(SOURCES),
      dice.pick(["", "", "", "yes", "URGENT", "1", "!!"]),
    ]);
  }
  return rows;
}

function spoilt(dice, text) {
  if (dice.chance(0.1)) return mojibake(text.replace("'", "’"));
  if (dice.chance(0.1)) return entities(text);
  return dice.chance(0.2) ? dice.pick(SPACING)(text) : text;
}
