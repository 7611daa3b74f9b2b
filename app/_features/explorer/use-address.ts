import { type Options, type UseQueryStatesReturn, useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import { ADDRESS_ALIASES, addressBar } from "./address-bar";

type State = UseQueryStatesReturn<typeof addressBar>[0];

const withAliases: typeof addressBar = {
  ...addressBar,
  ...Object.fromEntries(Object.entries(ADDRESS_ALIASES).map(([alias, name]) => [alias, addressBar[name]])),
};
const noAliases: Partial<State> = Object.fromEntries(Object.keys(ADDRESS_ALIASES).map((alias) => [alias, null]));

/** The state in the address bar. An alias is read as what it stands for, and gives way to the name when anything changes. */
export function useAddress() {
  const [written, write] = useQueryStates(withAliases, { history: "push" });
  const aliased = useMemo(() => {
    const all: Readonly<Record<string, unknown>> = written;
    return Object.fromEntries(
      Object.entries(ADDRESS_ALIASES).flatMap(([alias, name]) => (all[name] === null && all[alias] != null ? [[name, all[alias]]] : [])),
    );
  }, [written]);
  const state: State = useMemo(() => ({ ...written, ...aliased }), [written, aliased]);
  const setState = useCallback((change: Partial<State>, options?: Options) => write({ ...aliased, ...noAliases, ...change }, options), [write, aliased]);
  return [state, setState] as const;
}
