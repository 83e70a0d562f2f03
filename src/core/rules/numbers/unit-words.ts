/**
 * Units by their first spelling, with the others in use. A lone m or t is left out: to many it is a million or a
 * trillion. Source: BIPM SI brochure and the customary US units.
 */
const table = (): string =>
  "oz ounce ounces onz|lb lbs pound pounds|kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes|g gr gram grams gramme grammes|mg|ton tons tonne tonnes tonnen toneladas|km kilometer kilometers kilometre kilometres|meter meters metre metres mètre mètres metros|cm|mm|mi mile miles|ft foot feet|in inch inches|yd yard yards|l liter liters litre litres litros|ml|cl|gal gallon gallons|m2 m² sqm qm|km2 km²|ha hectare hectares hektar|acre acres|sqft|m3 m³|km/h kmh kph|mph|kw|kwh|mw|mwh|gw|gwh|w|v|kb|mb|gb|tb|hz|°c|°f|°|min mins minute minutes|h hr hrs hour hours|s sec secs second seconds|day days|week weeks|month months|year years yr yrs|pt pts point points|px|cal kcal|bar|pa|hpa";

let units: Map<string, string> | undefined;

/** The unit a word or sign stands for, under its first spelling. */
export function unitNamed(text: string): string | undefined {
  if (!units) {
    units = new Map();
    for (const spellings of table().split("|")) {
      const [first = "", ...others] = spellings.split(" ");
      for (const one of [first, ...others]) units.set(one, first);
    }
  }
  if (text === "G") return undefined; // a generation of networks, a force; never a gram
  return units.get(text.toLowerCase().replace(/\.$/, ""));
}
