/**
 * What people say in English for the steps that are known, by the rules of a step or the first phrase of a `Taking`, with
 * semicolons between. Words are compared with these by what they mean, where none is said word for word.
 */
export const SAID_FOR: Readonly<Record<string, string>> = {
  "case:upper":
    "make it all upper case; capital letters; all caps; convert to uppercase; write everything in capitals; block letters; change the case to upper case; uppercase letters",
  "case:lower":
    "make it all lower case; small letters; convert to lowercase; no capital letters; write everything in small letters; change the case to lower case; lowercase letters",
  "case:title":
    "title case; capitalize each word; a capital letter at the start of every word; capitalize words",
  "case:sentence":
    "sentence case; a capital at the start of the sentence only; capitalize only the first word of the text; capital letter at the beginning of each cell",
  "case:personName": "capital letters as in names of people; fix the case of names; proper case for names",
  trim: "remove extra spaces; remove spaces at the beginning and the end; trim whitespace; collapse several spaces into one; too many spaces; leading and trailing spaces; remove whitespace at the start; replace multiple spaces by a single space; consecutive whitespace to one space; single spaces between words",
  "remove spaces": "remove all spaces; without any spaces; no spaces between the characters",
  removeAccents:
    "remove accents from letters; without accents; accented letters to plain letters; strip diacritics; letters without accents and umlauts; transliterate accented characters; remove diacritical marks",
  removeControl:
    "remove invisible characters; remove non-printable characters; delete control characters; hidden characters",
  decodeEntities:
    "decode HTML entities; turn &amp; into &; unescape HTML entities; character codes such as &eacute; to letters",
  stripHtml:
    "remove HTML tags; HTML to plain text; strip HTML code; text without tags; remove markup from web pages",
  fixEncoding:
    "repair garbled letters; fix wrong encoding; letters are broken; fix mojibake; strange characters in place of accents",
  "quotes:straight": "straight quotes; replace curly quotes by straight ones; simple quotation marks",
  "quotes:curly": "curly quotes; typographic quotation marks; quotation marks as in print",
  "dashes:hyphen": "replace all dashes by hyphens; long dashes to hyphens; one kind of dash",
  "dashes:typographic": "typographic dashes; en dash and em dash as in print",
  squeeze:
    "remove repeated characters; only one exclamation mark instead of many; shorten repeated punctuation",
  nullTokens:
    "empty cells that say N/A; blank out null and none; cells that say there is nothing become empty; missing values to blank; remove placeholders such as not available",
  unescape: "remove backslash escapes; undo escaping; decode escaped text",
  number:
    "text to numbers; convert text into numbers; numbers stored as text; make them real numbers; clean up numbers; parse numbers",
  "number:dropCurrency":
    "remove the currency sign; amount without the currency symbol; remove the dollar sign; only the amount of money as a number",
  "round:0": "round to whole numbers; round to the nearest integer; no decimals; remove decimal places",
  boolean:
    "yes and no to true and false; turn yes and no answers into true or false; make it boolean; convert to true or false; tick boxes from yes and no",
  "date:iso":
    "write all dates in one form; standard date format; dates year month day; make the dates consistent; ISO dates; reformat dates; normalize dates",
  "datePart:year": "year of the date; only the year; extract the year from a date; which year",
  "datePart:monthName":
    "name of the month; month of the date; which month; extract the month from a date; month from a date; in which month",
  "datePart:quarter": "quarter of the year; which quarter; fiscal quarter of the date",
  "datePart:isoWeek": "week number; number of the week; calendar week; week of the year",
  "datePart:weekday": "day of the week; weekday of the date; which weekday; is it Monday or Tuesday",
  "datePart:day": "day of the month; only the day of the date; number of the day in the month",
  "time:24h": "24 hour clock; times in military time; write times as 17:30; time without am and pm",
  "time:12h": "12 hour clock with am and pm; times with am or pm; military time to standard time",
  "duration:hms": "lengths of time as hours and minutes; duration in one form; how long as 1:30:00",
  "duration:hours": "duration in hours; how many hours it took; length of time as a number of hours",
  "duration:minutes":
    "duration in minutes; how many minutes it lasted; length of time as a number of minutes",
  "duration:seconds":
    "duration in seconds; how many seconds it lasted; length of time as a number of seconds",
  "find:date": "find the date in the text; extract the date; the date mentioned in the text",
  "find:time": "find the time of day in the text; extract the time; the hour mentioned in the text",
  "find:number":
    "find the number in the text; extract the number from the text; the number mentioned in the text",
  "find:percent": "find the percentage in the text; extract the percent value; the percentage mentioned",
  "find:currency":
    "find the amount of money in the text; extract the price; the sum of money mentioned in the text; how much it cost",
  "find:phone":
    "find the phone number in the text; extract the telephone number; the phone number mentioned in the text",
  "find:email":
    "find the email address in the text; extract the email; the e-mail address mentioned in the text",
  "find:url": "find the link in the text; extract the web address; the URL mentioned in the text",
  "name:last":
    "last name; surname; family name of the person; only the surname from a full name; last name from the full name; extract the last name",
  "name:first":
    "first name; given name of the person; only the first name from a full name; first name from the full name; extract the first name",
  "name:middle": "middle name; middle initial of the person",
  "name:title": "title of the person such as Dr. or Mr.; form of address before the name",
  "surname first":
    "last name first; swap first and last name; surname before the first name; turn the name around with a comma",
  initials: "initials of the name; first letter of each word; abbreviate the name to its initials",
  "company:standard":
    "legal forms of companies in one form; write Inc and Ltd the same way; standardize company names",
  "company:without":
    "company name without the legal form; remove Inc and Ltd from company names; drop the legal suffix of the business",
  "address:number": "house number; street number of the address",
  "address:street": "street of the address; only the street name from the address; street name",
  "address:city": "city of the address; town from the address; extract the city from the address",
  "address:state": "state of the address; extract the state from the address",
  "address:zip":
    "ZIP code of the address; postal code from the address; extract the postcode from the address",
  "address:country": "country of the address; extract the country from the address",
  "phone:international":
    "phone numbers in one form; international phone numbers; standardize telephone numbers; format phone numbers",
  email:
    "email addresses in one form; clean up email addresses; correct mistyped email addresses; email in lower case",
  url: "web addresses in one form; clean up links; remove tracking parameters from web addresses; standardize URLs",
  "url:part=host":
    "domain of the web address; which site the link goes to; host name of the URL; domain name of the website",
  domain: "domain of the email address; part after the at sign; mail provider of the address",
  "region:country=US:as=code":
    "US states as two letter codes; state abbreviations; states to two letter codes",
  "region:country=US:as=name": "full names of US states; spell out state abbreviations",
  country: "country names in one form; name of the country in English; country codes to country names",
  "country:iso2": "two letter country codes; ISO code of the country; countries as codes",
  "country:iso3": "three letter country codes; countries as three letters",
  language: "names of languages in one form; language codes to names",
  "language:code": "language names to codes; codes of languages",
  "id:iban": "IBAN in one form; bank account numbers",
  "id:isbn": "ISBN in one form; book numbers",
  "text in brackets": "text in brackets; what is between the parentheses; inside the brackets",
  digits:
    "only the digits; keep digits only; remove everything that is not a digit; remove letters; remove all letters; only numbers, no letters",
  letters:
    "only the letters; keep letters only; remove everything that is not a letter; remove digits and numbers from the text; remove all numbers; only letters, no numbers",
  "first word": "first word of the text; only the first word",
  "last word": "last word of the text; only the last word",
};

/** What people ask for that no known step does: what comes nearer to this is not taken for any of them. */
export const BEYOND =
  "translate into another language; translate the text; summarize the text; write a short summary; " +
  "sentiment of the text; positive or negative mood; classify into categories; put into groups; " +
  "which topic is it about; what kind of thing is it; is it true or valid; check whether something is correct; " +
  "guess what is missing; gender of the person; age of the person; who is the person; " +
  "who is the owner or the boss; what the company does; which party or religion; population of the place; " +
  "capital of the country; distance between places; coordinates and location on the map; " +
  "look it up on the internet; find more information; convert units of measure; convert inches to centimeters; " +
  "convert feet to meters; convert pounds to kilograms; convert kilometers to miles; " +
  "convert degrees of temperature; convert currencies; convert dollars to euros; convert between number systems; " +
  "binary to hexadecimal; convert colors; calculate; add the numbers; multiply by a number; divide the values; " +
  "percentage of the total; average; sum; count the words; how many times; how often; count how often it occurs; " +
  "number of occurrences; find the nearest place; number of characters; length of the text; " +
  "difference between two dates; how many days between; compare two columns; join columns together; combine cells; " +
  "merge the values; sort the rows; filter rows; delete rows; remove duplicates; delete the column; " +
  "rename the column; rank the values; highlight cells; fill empty cells; random number; add text in front; " +
  "add a prefix; add text at the end; insert commas; pad with zeros; reverse the text; encode the text; " +
  "validate the email address; explain; write a description; write an email; generate ideas; " +
  "rewrite in another style; correct spelling mistakes; correct the grammar; make it shorter; make it more polite; " +
  "keywords of the text; people mentioned in the text; make anonymous; hide personal data; score or rate; " +
  "probability; forecast; stock price; exchange rate; weather; time zone; " +
  "extract everything between two characters; match with another list; look up in another table; opposite meaning; " +
  "synonyms; rhyme; scientific notation; file type; chemical formula; base64 encoding; escape the text; encrypt; " +
  "hash of the text; password; mask the number; social security number; set to a fixed value; limit the length; " +
  "cut the text off after so many characters; repeat the text; replace one word by another; insert a text; " +
  "split into pieces of equal size; group by; pivot table; bins and ranges; scale to a range; standard deviation; " +
  "square root; statistics; median; maximum and minimum; interest rate; loan payment; tax; salary; price per unit; " +
  "cooking measures such as cups; ounces and grams; megabytes and gigabytes; speed in miles per hour; " +
  "roman numerals; fractions to decimals; octal and hexadecimal numbers; degrees and minutes of an angle; " +
  "latitude and longitude; IP address to country; country of the phone number; time in another city; leap year; " +
  "today's date; date of birth to age; add days to a date; working days; deadline; schedule; if then else; " +
  "check for errors; data type of the column; list of unique values; missing rows; outliers; pattern matching; " +
  "regular expression; JSON and XML parsing; named entities; recognize the people and organisations; " +
  "detect the language; emotion of the writer; spam or not; importance; priority; product category; " +
  "product description; headline; slogan; title for the text; question about the text; answer the question; " +
  "opinion; advice; recommendation; ideas; story; poem; job title; chief executive of the company; " +
  "industry of the company; employees of the company; address of the company; website of the company; " +
  "email address of the person; phone number of the company; biography; nationality; birthday; religion; " +
  "who won the election; what happened; why; how to; history; news; picture; photo; image; chart; map; video; " +
  "sound; color of the cell; bold text; font; print; save the file; send; download; open the link; screenshot; " +
  "comment; note; undo; help";
