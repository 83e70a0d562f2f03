/**
 * Units by what they measure: the sign that is written, then other spellings, in English, French, German and Spanish.
 * Source: BIPM SI brochure and the customary units of the US and the UK.
 */
const tables = (): Record<string, string> => ({
  length:
    'mm millimeter millimetre millimètre milímetro|cm centimeter centimetre centimètre zentimeter centímetro|dm|m meter metre mètre metro|km kilometer kilometre kilomètre kilómetro kms|µm micrometer micron|nm nanometer|in inch inches zoll pouce pulgada " ″|ft foot feet fuß pied pie ′|yd yard|mi mile milles meile meilen milla|nmi nautical~mile',
  weight:
    "µg microgram microgramme mcg μg|mg milligram milligramme milligramm miligramo|g gram gramme gramm gramo gr|kg kilogram kilogramme kilogramm kilogramo kilo kgs|t tonne metric~ton metric~tonne tonnen tonelada|ton short~ton long~ton|oz ounce once unze onza|lb pound lbs livre pfund libra|stone|dr dram drachma",
  temperature:
    "°C degree~celsius degrees~celsius degree~centigrade degrees~centigrade celsius degrees~c degrés~celsius grad~celsius grados~celsius ℃|°F degree~fahrenheit degrees~fahrenheit fahrenheit degrees~f ℉|K kelvin",
  area: "mm² mm2|cm² cm2 square~centimeter|m² m2 sqm qm sq~m square~meter square~metre mètre~carré mètres~carrés quadratmeter metro~cuadrado metros~cuadrados|km² km2 square~kilometer square~kilometre quadratkilometer kilómetros~cuadrados|ha hectare hektar hectárea|ac acre|ft² ft2 sqft sq~ft square~foot square~feet|in² sq~in square~inch square~inches|mi² sq~mi square~mile",
  volume:
    "ml milliliter millilitre mililitro mL|cl centiliter centilitre|l liter litre litro L|hl hectoliter hectolitre|m³ m3 cubic~meter cubic~metre kubikmeter|cm³ cm3 cc cubic~centimeter|ft³ cubic~foot cubic~feet|gal gallon gallone galón|pt pint|qt quart|bbl barrel baril barril fass",
  speed:
    "km/h kmh kph kmph km/hr kilometer~per~hour kilometre~per~hour kilometers~per~hour kilometres~per~hour km~pro~stunde stundenkilometer|mph mi/h mile~per~hour miles~per~hour|m/s meter~per~second meters~per~second metres~per~second|kn knot",
  data: "bit|byte|kbit kilobit|Mbit megabit|Gbit gigabit|kB kilobyte KB|MB megabyte|GB gigabyte|TB terabyte|PB petabyte",
  angle: "° degree deg degré grado",
});

/** What is measured, in the order that menus list it. */
export const DIMENSIONS = [
  "length",
  "weight",
  "temperature",
  "area",
  "volume",
  "speed",
  "data",
  "angle",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const made = new Map<string, Map<string, string>>();

function unitsOf(dimension: Dimension): Map<string, string> {
  const there = made.get(dimension);
  if (there) return there;
  const units = new Map<string, string>();
  for (const line of (tables()[dimension] ?? "").split("|")) {
    const [sign = "", ...others] = line.replace(/~/g, "\u0000").split(" ");
    for (const spelling of [sign, ...others]) {
      const name = spelling.replace(/\u0000/g, " ");
      units.set(name, sign);
      if (name.length > 2)
        for (const plural of [`${name}s`, `${name}es`, `${name}n`]) units.set(plural, sign);
    }
  }
  made.set(dimension, units);
  return units;
}

/** The sign of a unit by any spelling. Short ones count as they are written: M is no metre. */
export function unitOf(text: string, dimension: Dimension): string | undefined {
  const units = unitsOf(dimension);
  return units.get(text) ?? (text.length > 2 ? units.get(text.toLowerCase()) : undefined);
}
