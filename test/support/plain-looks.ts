// What a text looks like to a person who reads it sign by sign, made without the product's own code.

/** Longer texts are sentences. */
const LONGEST = 60;

const MONEY = ["R$", "$", "€", "£", "¥", "USD", "EUR", "GBP", "CHF"];

/** Whether a text reads as a day, with or without a time: three numbers, or two and a month in letters. */
export function looksLikeDate(text: string): boolean {
  if (text.length > LONGEST) return false;
  const day = text.trim().replace(/[T\s]\d{1,2}:\d{2}.*$/, "");
  const numbers = day.split(/[-/.]/);
  const words = day.replace(/[.,]/g, " ").split(/\s+/);
  const lengths = numbers.map((each) => (isDigits(each) ? each.length : 0)).join();
  if (/^(4,[12],[12]|[12],[12],[24])$/.test(lengths)) return true;
  const [first = "", second = "", year = "", more] = words;
  if (more !== undefined || year.length !== 4 || !isDigits(year)) return false;
  const isDay = (word: string) => isDigits(word) && word.length <= 2;
  const isMonth = (word: string) => [...word].length > 2 && [...word].every((char) => /\p{L}/u.test(char));
  return (isDay(first) && isMonth(second)) || (isMonth(first) && isDay(second));
}

/** Whether a text reads as one number, also one of money or in percents, or as digits that begin with zeros. */
export function looksLikeNumber(text: string): boolean {
  if (text.length > LONGEST || looksLikeDate(text)) return false;
  let rest = text.trim();
  if (rest.startsWith("(") && rest.endsWith(")")) rest = rest.slice(1, -1).trim();
  rest = rest.replace(/^[-+]/, "").trim();
  const sign = MONEY.find((each) => rest.toUpperCase().startsWith(each));
  const end = [...MONEY, "%", "-"].find((each) => rest.toUpperCase().endsWith(each));
  if (sign !== undefined) rest = rest.slice(sign.length).trim();
  else if (end !== undefined) rest = rest.slice(0, -end.length).trim();
  const isGrouped = rest
    .split(/[.\s]/)
    .slice(1)
    .every((group) => group.length === 3);
  const groups = rest.split(/[.\s]/).length;
  // Several short groups are a telephone number.
  if (groups > 2 && !isGrouped) return false;
  return /\d/.test(rest.slice(0, 2)) && [...rest].every((char) => /[\d.,'\s]/.test(char));
}

const isDigits = (text: string): boolean =>
  text !== "" && [...text].every((char) => char >= "0" && char <= "9");
