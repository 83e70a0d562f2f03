/**
 * Units of one measure by what each is worth in the first, exact by definition of the units, with how they are called in
 * English, German, Spanish, French and Portuguese, without accents. Source: NIST SP 811.
 */
export const MEASURES: readonly (readonly (readonly [worth: number, names: string])[])[] = [
  [
    [1, "m|meter|metre|metro"],
    [0.01, "cm|centimeter|centimetre|zentimeter|centimetro"],
    [0.001, "mm|millimeter|millimetre|milimetro"],
    [1000, "km|kilometer|kilometre|kilometro|quilometro"],
    [0.0254, "in|inch|zoll|pulgada|pouce|polegada"],
    [0.3048, "ft|foot|feet|fuss|pie|pied|pe"],
    [0.9144, "yd|yard|yarda|jarda"],
    [1609.344, "mi|mile|meile|milla|mille|milha"],
    [1852, "nm|nmi|nautical mile|seemeile|milla nautica|mille marin|milha nautica"],
  ],
  [
    [1, "g|gram|gramm|gramme|gramo|grama"],
    [1000, "kg|kilo|kilogram|kilogramm|kilogramme|kilogramo|quilograma|quilo"],
    [0.001, "mg|milligram|milligramm|milligramme|miligramo|miligrama"],
    [1e6, "t|tonne|tonelada|metric ton"],
    [28.349523125, "oz|ounce|unze|onza|once|onca"],
    [453.59237, "lb|lbs|pound|libra"],
    [6350.29318, "st|stone"],
    [907184.74, "ton|short ton"],
  ],
  [
    [1, "l|liter|litre|litro"],
    [0.001, "ml|milliliter|millilitre|mililitro"],
    [3.785411784, "gal|gallon|gallone|galon|galao"],
    [0.946352946, "qt|quart"],
    [0.473176473, "pt|pint|pinta|pinte"],
    [0.2365882365, "cup|tasse|taza|xicara|chavena"],
    [0.0295735295625, "oz|ounce|fl oz|fluid ounce"],
    [0.01478676478125, "tbsp|tablespoon|essloffel|cucharada"],
    [0.00492892159375, "tsp|teaspoon|teeloffel|cucharadita"],
    [4.54609, "imperial gallon"],
    [0.56826125, "imperial pint"],
  ],
  [
    [1, "sqm|square meter|square metre|quadratmeter|metro cuadrado|metre carre|metro quadrado"],
    [10_000, "ha|hectare|hektar|hectarea"],
    [1e6, "square kilometer|square kilometre|quadratkilometer|kilometro cuadrado|kilometre carre"],
    [0.09290304, "sqft|sq ft|square foot|square feet|quadratfuss|pie cuadrado|pied carre"],
    [0.83612736, "square yard"],
    [4046.8564224, "acre|acro"],
    [2589988.110336, "square mile|sq mi|quadratmeile|milla cuadrada|milha quadrada"],
  ],
  [
    [1, "s|sec|second|sekunde|segundo|seconde"],
    [60, "min|minute|minuto"],
    [3600, "h|hr|hour|stunde|hora|heure"],
    [86_400, "day|tag|dia|jour"],
    [604_800, "week|woche|semana|semaine"],
  ],
  [
    [1, "byte|octet"],
    [0.125, "bit"],
    [1000, "kb|kilobyte"],
    [1e6, "mb|megabyte"],
    [1e9, "gb|gigabyte"],
    [1024, "kb|kib|kilobyte|kibibyte"],
    [1_048_576, "mb|mib|megabyte|mebibyte"],
    [1_073_741_824, "gb|gib|gigabyte|gibibyte"],
  ],
  [
    [1, "mps|meter per second|metre per second"],
    [1 / 3.6, "kmh|kph|km h|kilometer per hour|kilometre per hour"],
    [0.44704, "mph|mile per hour"],
    [1852 / 3600, "kn|kt|knot|knoten|nudo|noeud|no"],
  ],
  [
    [1, "j|joule"],
    [4.184, "cal|calorie|kalorie|caloria"],
    [4184, "kcal|kilocalorie|kilokalorie|kilocaloria"],
    [3600, "wh|watt hour|wattstunde"],
    [3.6e6, "kwh|kilowatt hour|kilowattstunde|kilovatio hora"],
  ],
  [
    [1, "degree|grad|grado|degre|grau"],
    [180 / Math.PI, "rad|radian|radiant"],
    [1 / 60, "minute|minuto"],
    [1 / 3600, "second|sekunde|segundo|seconde"],
  ],
  [
    [1, "pa|pascal"],
    [100_000, "bar"],
    [101_325, "atm|atmosphere|atmosphare|atmosfera"],
    [6894.757293168, "psi"],
  ],
];

let factors: readonly number[] | undefined;

/** What one unit is worth in another of the same measure, for all that are known. */
export function unitFactors(): readonly number[] {
  factors ??= [...new Set(MEASURES.flatMap((all) => all.flatMap(([a]) => all.map(([b]) => a / b))))].filter(
    (factor) => factor !== 1,
  );
  return factors;
}
