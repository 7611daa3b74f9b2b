import type { Country } from "@/geodata/model/country";
import type { FaultCode } from "@/geodata/model/fault";
import type { Names } from "@/geodata/model/names";
import type en from "./catalogues/en.json";
import type { Locale } from "./locales";

type Keys<Texts> = { [Key in keyof Texts & string]: Texts[Key] extends string ? Key : `${Key}.${Keys<Texts[Key]>}` }[keyof Texts & string];

/** Texts (ICU message format) by key, in sections; the English catalogue says which there are, and geodata/model/fault.ts. */
export type Catalogue = typeof en & { readonly fault: { readonly [Code in FaultCode as Code extends `fault.${infer Name}` ? Name : never]: string } };
export type TextKey = Keys<Catalogue>;

/** The text of a key, with its values put in (ICU message format). */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** When a status began (EDTF), whether it had begun by then at the latest, and whether it had held before. */
export interface Beginning {
  readonly since: string;
  readonly atLatest?: boolean | undefined;
  readonly firstSince?: object | null;
}

/** The interface in one language. */
export interface Language {
  readonly locale: Locale;
  readonly t: Translate;
  readonly number: (value: number, digits?: number) => string;
  /** A number with its unit, as geodata/model/property.ts has them. */
  readonly quantity: (value: number, unit: string, digits?: number) => string;
  /** The name of a unit of geodata/model/property.ts. */
  readonly unit: (unit: string) => string;
  /** An EDTF date in words. */
  readonly date: (edtf: string) => string;
  /** From when a status holds; an interval (EDTF) leaves open when in it that was. */
  readonly since: (beginning: Beginning) => string;
  /** Words of which one will do. */
  readonly either: (words: readonly string[]) => string;
  /** Words that all hold, or that different people say. */
  readonly all: (words: readonly string[]) => string;
  readonly country: (code: Country | null) => string;
  /** The address of a page in this language. */
  readonly href: (path: string) => string;
  /** A name, or another text by language, in this one where there is one, else the English one, and in which language it is. */
  readonly name: (names: Names) => { readonly text: string; readonly lang: string };
}
