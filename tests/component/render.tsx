import { cleanup, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PathnameContext, SearchParamsContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import type { ReactNode } from "react";
import { afterEach } from "vitest";
import { catalogueOf } from "@/app/_i18n/catalogue";
import { LanguageProvider } from "@/app/_i18n/LanguageProvider";
import { LOCALE_IDS, type Locale } from "@/app/_i18n/locales";

const CATALOGUES = new Map(await Promise.all(LOCALE_IDS.map(async (locale) => [locale, await catalogueOf(locale)] as const)));

afterEach(cleanup);
// A busy machine takes its time; what waits goes on as soon as it can.
configure({ asyncUtilTimeout: 20_000 });

/** Shows a component to a reader of a language; `user` types and clicks as a person does. */
export function show(component: ReactNode, locale: Locale = "en") {
  const messages = CATALOGUES.get(locale);
  if (!messages) throw new Error(`There is no catalogue ${locale}.`);
  const within = (children: ReactNode) => (
    <PathnameContext value="/">
      <SearchParamsContext value={new URLSearchParams()}>
        <LanguageProvider locale={locale} messages={messages}>
          {children}
        </LanguageProvider>
      </SearchParamsContext>
    </PathnameContext>
  );
  const { rerender, container } = render(within(component));
  return { user: userEvent.setup(), screen, container, update: (next: ReactNode) => rerender(within(next)) };
}
