import type { Translate } from "./text";

// What a unit is of the plain one, for languages that do not count in millions and billions.
const PLAIN: Readonly<Record<string, readonly [number, string]>> = {
  "Mt/a": [1e6, "t/a"],
  Mt: [1e6, "t"],
  "bcm/a": [1e9, "m³/a"],
  bcm: [1e9, "m³"],
  "mcm/d": [1e6, "m³/d"],
  "km³/a": [1e9, "m³/a"],
  "Mm³/a": [1e6, "m³/a"],
  Mbbl: [1e6, "bbl"],
};

interface NumberForm {
  readonly notation?: "compact";
  readonly maximumSignificantDigits?: number;
  readonly maximumFractionDigits?: number;
}

interface Manner {
  readonly t: Translate;
  /** The name of a unit or currency, in agreement with a count; as it stands where there is none. */
  readonly known: (section: "unit" | "currency", name: string, count: number) => string;
  readonly format: (value: number, options: NumberForm) => string;
  readonly digits: number;
  readonly myriads: boolean;
}

/** A quantity in words of a language; money is a currency (ISO 4217) and "million". */
export function sayQuantity(value: number, unit: string, { t, known, format, digits, myriads }: Manner): string {
  const currency = /^([A-Z]{3}) million$/.exec(unit)?.[1];
  const plain = currency ? ([1e6, currency] as const) : PLAIN[unit];
  const amount =
    myriads && plain ? format(value * plain[0], { notation: "compact", maximumSignificantDigits: 6 }) : format(value, { maximumFractionDigits: digits });
  if (currency) return t("money", { amount, currency: known("currency", currency, value) });
  return myriads && plain ? `${amount}${known("unit", plain[1], value)}` : `${amount} ${known("unit", unit, value)}`;
}
