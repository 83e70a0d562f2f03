/**
 * The few functions of libphonenumber that the rule needs, with the smallest metadata. Imported as modules, because the
 * package's `require` entry brings its older build along, twice as large; loaded with `require` by the rule, so that a
 * cell without phone numbers does not pay for the tables.
 */
import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/core";
import metadata from "libphonenumber-js/min/metadata";

export const isSupported = (region: string): region is CountryCode =>
  isSupportedCountry(region as CountryCode, metadata);

/** The number that a text is, read as one of `region` where it has no country code; undefined where it is none. */
export const read = (text: string, region?: CountryCode): PhoneNumber | undefined =>
  parsePhoneNumberFromString(text, region === undefined ? {} : { defaultCountry: region }, metadata);
