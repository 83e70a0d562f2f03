/** Units of one measure by what each is worth in the first; exact by definition of the units. Source: NIST SP 811. */
const MEASURES: readonly (readonly number[])[] = [
  // metre, centimetre, millimetre, kilometre, inch, foot, yard, mile, nautical mile
  [1, 0.01, 0.001, 1000, 0.0254, 0.3048, 0.9144, 1609.344, 1852],
  // gram, kilogram, milligram, tonne, ounce, pound, stone, short ton
  [1, 1000, 0.001, 1e6, 28.349523125, 453.59237, 6350.29318, 907184.74],
  // litre, millilitre, US gallon, quart, pint, cup, fluid ounce, tablespoon, teaspoon, imperial gallon and pint
  [
    1, 0.001, 3.785411784, 0.946352946, 0.473176473, 0.2365882365, 0.0295735295625, 0.01478676478125,
    0.00492892159375, 4.54609, 0.56826125,
  ],
  // square metre, hectare, square kilometre, square foot, square yard, acre, square mile
  [1, 10_000, 1e6, 0.09290304, 0.83612736, 4046.8564224, 2589988.110336],
  // second, minute, hour, day, week
  [1, 60, 3600, 86_400, 604_800],
  // byte, bit, and their thousands by 1000 and by 1024
  [1, 0.125, 1000, 1e6, 1e9, 1024, 1_048_576, 1_073_741_824],
  // metre a second, kilometre an hour, mile an hour, knot
  [1, 1 / 3.6, 0.44704, 1852 / 3600],
  // joule, calorie, kilocalorie, watt hour, kilowatt hour
  [1, 4.184, 4184, 3600, 3.6e6],
  // degree, radian
  [1, 180 / Math.PI],
  // pascal, bar, atmosphere, pound a square inch
  [1, 100_000, 101_325, 6894.757293168],
];

let factors: readonly number[] | undefined;

/** What one unit is worth in another of the same measure, for all that are known. */
export function unitFactors(): readonly number[] {
  factors ??= [...new Set(MEASURES.flatMap((all) => all.flatMap((a) => all.map((b) => a / b))))].filter(
    (factor) => factor !== 1,
  );
  return factors;
}
