import { createParser, type SingleParserBuilder } from "nuqs";
import { FILTER_NAMES, FILTERS, type FilterName } from "@/app/_domain/filters";
import type { Parameter, ParameterValue } from "@/app/_domain/parameter";
import { PARAMETERS } from "@/app/_domain/parameters";

/** nuqs's parser of a parameter: what cannot be read is as if it were not there. */
const parser = <T>(parameter: Parameter<T>) =>
  createParser<T>({
    parse: (text) => {
      const reading = parameter.read(text);
      return "fault" in reading ? null : reading.value;
    },
    serialize: (value) => parameter.write(value),
    eq: (a, b) => parameter.write(a) === parameter.write(b),
  });

const NAMES = [...FILTER_NAMES, "asOf", "project", "compare", "map", "color", "width", "ideas", "view"] as const;
type Name = (typeof NAMES)[number];

/** What the address bar holds: everything that another reader of the same address should see. */
export const addressBar = Object.fromEntries(NAMES.map((name) => [name, parser<unknown>(PARAMETERS[name])])) as {
  readonly [N in Name]: SingleParserBuilder<ParameterValue<(typeof PARAMETERS)[N]>>;
};

/** Names under which a parameter is read too: alias to name. */
export const ADDRESS_ALIASES = Object.fromEntries(FILTER_NAMES.flatMap((name) => (FILTERS[name].alias ? [[FILTERS[name].alias, name]] : []))) as Readonly<
  Record<string, FilterName>
>;
