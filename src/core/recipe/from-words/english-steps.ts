/**
 * What people say in English for the steps that are known, by the rules of a step or the first phrase of a `Taking`, with
 * semicolons between and without words that say nothing. Words are compared with these by what they mean, where none is
 * known word for word.
 */
export const SAID_FOR: Readonly<Record<string, string>> = {
  "case:upper":
    "upper case; capital letters; caps; uppercase; capitals; block letters; case upper case; uppercase letters",
  "case:lower":
    "lower case; small letters; lowercase; no capital letters; case lower case; lowercase letters",
  "case:title": "title case; capitalize word; capital letter at start word; capitalize words",
  "case:sentence":
    "sentence case; capital at start sentence; capitalize first word; capital letter at beginning",
  "case:personName": "capital letters names people; fix case names; proper case names",
  trim: "remove extra spaces; remove spaces at beginning end; trim whitespace; collapse several spaces one; too many spaces; leading trailing spaces; remove whitespace at start; replace multiple spaces single space; consecutive whitespace one space; single spaces between words",
  "remove spaces": "remove spaces; without spaces; no spaces between characters",
  removeAccents:
    "remove accents letters; without accents; accented letters plain letters; strip diacritics; letters without accents umlauts; transliterate accented characters; remove diacritical marks",
  removeControl:
    "remove invisible characters; remove non-printable characters; delete control characters; hidden characters",
  decodeEntities:
    "decode HTML entities; &amp; &; unescape HTML entities; character codes such &eacute; letters",
  stripHtml: "remove HTML tags; HTML plain; strip HTML code; without tags; remove markup web pages",
  fixEncoding:
    "repair garbled letters; fix wrong encoding; letters broken; fix mojibake; strange characters place accents",
  "quotes:straight": "straight quotes; replace curly quotes straight ones; simple quotation marks",
  "quotes:curly": "curly quotes; typographic quotation marks; quotation marks print",
  "dashes:hyphen": "replace dashes hyphens; long dashes hyphens; one kind dash",
  "dashes:typographic": "typographic dashes; en dash em dash print",
  squeeze: "remove repeated characters; one exclamation mark instead many; shorten repeated punctuation",
  nullTokens:
    "empty say N/A; blank out null none; say nothing become empty; missing blank; remove placeholders such not available",
  unescape: "remove backslash escapes; undo escaping; decode escaped",
  number: "numbers; numbers stored; real numbers; clean up numbers; parse numbers",
  "number:dropCurrency":
    "remove currency sign; amount without currency symbol; remove dollar sign; amount money number",
  "round:0": "round whole numbers; round nearest integer; no decimals; remove decimal places",
  boolean: "yes no true false; yes no answers true or false; boolean; true or false; tick boxes yes no",
  "date:iso":
    "dates one form; standard date format; dates year month day; dates consistent; ISO dates; reformat dates; normalize dates",
  "datePart:year": "year date; year; extract year date",
  "datePart:monthName": "name month; month date; month; extract month date",
  "datePart:quarter": "quarter year; quarter; fiscal quarter date",
  "datePart:isoWeek": "week number; number week; calendar week; week year",
  "datePart:weekday": "day week; weekday date; weekday; Monday or Tuesday",
  "datePart:day": "day month; day date; number day month",
  "time:24h": "24 hour clock; times military time; times 17:30; time without am pm",
  "time:12h": "12 hour clock am pm; times am or pm; military time standard time",
  "duration:hms": "lengths time hours minutes; duration one form; how long 1:30:00",
  "duration:hours": "duration hours; how many hours took; length time number hours",
  "duration:minutes": "duration minutes; how many minutes lasted; length time number minutes",
  "duration:seconds": "duration seconds; how many seconds lasted; length time number seconds",
  "find:date": "find date; extract date; date mentioned",
  "find:time": "find time day; extract time; hour mentioned",
  "find:number": "find number; extract number; number mentioned",
  "find:percent": "find percentage; extract percent; percentage mentioned",
  "find:currency": "find amount money; extract price; sum money mentioned; how much cost",
  "find:phone": "find phone number; extract telephone number; phone number mentioned",
  "find:email": "find email address; extract email; e-mail address mentioned",
  "find:url": "find link; extract web address; URL mentioned",
  "name:last":
    "last name; surname; family name person; surname full name; last name full name; extract last name",
  "name:first": "first name; given name person; first name full name; extract first name",
  "name:middle": "middle name; middle initial person",
  "name:title": "title person such Dr. or Mr.; form address before name",
  "surname first": "last name first; swap first last name; surname before first name; name around comma",
  initials: "initials name; first letter word; abbreviate name initials",
  "company:standard": "legal forms companies one form; Inc Ltd same way; standardize company names",
  "company:without":
    "company name without legal form; remove Inc Ltd company names; drop legal suffix business",
  "address:number": "house number; street number address",
  "address:street": "street address; street name address; street name",
  "address:city": "city address; town address; extract city address",
  "address:state": "state address; extract state address",
  "address:zip": "ZIP code address; postal code address; extract postcode address",
  "address:country": "country address; extract country address",
  "phone:international":
    "phone numbers one form; international phone numbers; standardize telephone numbers; format phone numbers",
  email:
    "email addresses one form; clean up email addresses; correct mistyped email addresses; email lower case",
  url: "web addresses one form; clean up links; remove tracking parameters web addresses; standardize URLs",
  "url:part=host": "domain web address; site link goes; host name URL; domain name website",
  domain: "domain email address; part after at sign; mail provider address",
  "region:country=US:as=code": "US states two letter codes; state abbreviations; states two letter codes",
  "region:country=US:as=name": "full names US states; spell out state abbreviations",
  country: "country names one form; name country English; country codes country names",
  "country:iso2": "two letter country codes; ISO code country; countries codes",
  "country:iso3": "three letter country codes; countries three letters",
  language: "names languages one form; language codes names",
  "language:code": "language names codes; codes languages",
  "id:iban": "IBAN one form; bank account numbers",
  "id:isbn": "ISBN one form; book numbers",
  "text in brackets": "brackets; between parentheses; inside brackets",
  digits: "digits; keep digits; remove not digit; remove letters; numbers, no letters",
  letters:
    "letters; keep letters; remove not letter; remove digits numbers; remove numbers; letters, no numbers",
  "first word": "first word",
  "last word": "last word",
};

/** What people ask for that no known step does: what comes nearer to this is not taken for any of them. */
export const BEYOND =
  "translate another language; translate; summarize; short summary; sentiment; positive or negative mood; " +
  "classify categories; put groups; topic about; kind thing; true or valid; check whether something correct; " +
  "guess missing; gender person; age person; who person; who owner or boss; company does; party or religion; " +
  "population place; capital country; distance between places; coordinates location map; look up internet; " +
  "find more information; units measure; inches centimeters; feet meters; pounds kilograms; kilometers miles; " +
  "degrees temperature; currencies; dollars euros; between number systems; binary hexadecimal; colors; calculate; " +
  "add numbers; multiply number; divide; percentage total; average; sum; count words; how many times; how often; " +
  "count how often occurs; number occurrences; find nearest place; number characters; length; " +
  "difference between two dates; how many days between; compare two; join together; combine; merge; sort rows; " +
  "filter rows; delete rows; remove duplicates; delete; rename; rank; highlight; fill empty; random number; " +
  "add front; add prefix; add at end; insert commas; pad zeros; reverse; encode; validate email address; explain; " +
  "description; email; generate ideas; rewrite another style; correct spelling mistakes; correct grammar; shorter; " +
  "more polite; keywords; people mentioned; anonymous; hide personal; score or rate; probability; forecast; " +
  "stock price; exchange rate; weather; time zone; extract between two characters; match another list; " +
  "look up another table; opposite meaning; synonyms; rhyme; scientific notation; file type; chemical formula; " +
  "base64 encoding; escape; encrypt; hash; password; mask number; social security number; set fixed; limit length; " +
  "cut off after many characters; repeat; replace one word another; insert; split pieces equal size; group; " +
  "pivot table; bins ranges; scale range; standard deviation; square root; statistics; median; maximum minimum; " +
  "interest rate; loan payment; tax; salary; price per unit; cooking measures such cups; ounces grams; " +
  "megabytes gigabytes; speed miles per hour; roman numerals; fractions decimals; octal hexadecimal numbers; " +
  "degrees minutes angle; latitude longitude; IP address country; country phone number; time another city; " +
  "leap year; today's date; date birth age; add days date; working days; deadline; schedule; if then else; " +
  "check errors; type; list unique; missing rows; outliers; pattern matching; regular expression; " +
  "JSON XML parsing; named entities; recognize people organisations; detect language; emotion writer; spam or not; " +
  "importance; priority; product category; product description; headline; slogan; title; question about; " +
  "answer question; opinion; advice; recommendation; ideas; story; poem; job title; chief executive company; " +
  "industry company; employees company; address company; website company; email address person; " +
  "phone number company; biography; nationality; birthday; religion; who won election; happened; why; how; " +
  "history; news; picture; photo; image; chart; map; video; sound; color; bold; font; print; save file; send; " +
  "download; open link; screenshot; comment; note; undo; help";
