import { FAULTS } from "@/geodata/model/fault";
import en from "./en.json";
import ru from "./ru.json";
import type { Catalogue, Locale } from "./text";
import zh from "./zh.json";

/** The texts of every language; what can be wrong with a line has its English where the command line has it too. */
export const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { en: { ...en, ...FAULTS }, ru, zh };
