/**
 * A rule with its settings, as a step of a recipe names it. A setting that stands in no pattern is named behind it, in
 * brackets; `…Given` is true where a setting is a text that is not blank.
 */
export const ruleSteps = {
  quotes: "{style, select, curly {Curly quotes} other {Straight quotes}}",
  dashes: "{style, select, typographic {Dashes as in print} other {Hyphens for all dashes}}",
  case: "{style, select, upper {All in capital letters} lower {All in small letters} sentence {A capital at the start of each sentence} title {A capital at the start of each word} personName {Capitals as in names of people} other {Capitals as in names of companies}}",
  replace:
    "“{text}” {withGiven, select, true {becomes “{with}”} other {is taken out}}{at, select, atStart { at the start} atEnd { at the end} other {}}",
  chomp: "“{end}” is taken off the end",
  number:
    "Texts into numbers{decimal, select, point {, read with a decimal point} comma {, read with a decimal comma} other {}}{percent, select, fraction {, percentages as fractions} points {, percentages without the sign} other {}}{unit, select, drop {, without their units} other {}}{currency, select, dropCurrency {, without the currency} other {}}",
  round: "Rounded to {decimals, plural, =0 {whole numbers} one {# decimal} other {# decimals}}",
  date: "Dates {formatGiven, select, true {as {format}} other {{output, select, cell {as real dates} other {as 2024-03-31}}}}{order, select, DMY {, read day first} MDY {, read month first} YMD {, read year first} other {}}",
  datePart:
    "{part, select, year {Year} quarter {Quarter} month {Month} monthName {Month by its name} isoWeek {Week} weekday {Day of the week} other {Day}} of a date{order, select, DMY {, read day first} MDY {, read month first} YMD {, read year first} other {}}",
  time: "Times of day {hours, select, 12h {as 3:05 PM} other {as 15:05}}",
  duration:
    "Lengths of time {unit, select, hours {in hours} minutes {in minutes} seconds {in seconds} other {as 1:05:00}}",
  find: "Found in the text: {kind, select, date {date} time {time} number {number} ordinal {ordinal number} percent {percentage} currency {amount of money} length {length} weight {weight} temperature {temperature} area {area} volume {volume} speed {speed} data {amount of data} angle {angle} phone {telephone number} email {e-mail address} url {web address} other {IP address}}{which, select, all {, each one} other {, the first}}",
  name: "{part, select, title {Title} first {First name} middle {Middle name} last {Last name} suffix {Suffix} nickname {Nickname} other {All parts}} out of a name",
  company:
    "{form, select, without {Companies without their legal form} other {Legal forms of companies in one form}}",
  phone:
    "Phone numbers {format, select, national {in national form} e164 {as digits behind a plus} other {in international form}}{countryGiven, select, true {, those without a country code read as {country}} other {}}",
  url: "{part, select, host {Host of a web address} other {Web addresses in one form}}",
  postcode: "Postcodes in one form, as in {country}",
  region:
    "{country, select, CA {Provinces of Canada} AU {States of Australia} other {US states}} {as, select, name {by name} other {as codes}}",
  country:
    "Countries {as, select, official {by official name} iso2 {as two letters} iso3 {as three letters} other {by name}}",
  language: "Languages {as, select, code {as codes} other {by name}}",
  id: "{kind, select, iban {IBANs} isbn {ISBNs} issn {ISSNs} ean {EANs} card {Card numbers} other {LEIs}} in one form",
} as const;
