import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach } from "vitest";
import { CATALOGUES } from "@/app/_i18n/catalogues";
import { LanguageProvider } from "@/app/_i18n/LanguageProvider";
import type { Locale } from "@/app/_i18n/text";

afterEach(cleanup);

/** Shows a component to a reader of a language; `user` types and clicks as a person does. */
export function show(component: ReactNode, locale: Locale = "en") {
  const within = (children: ReactNode) => (
    <LanguageProvider locale={locale} catalogue={CATALOGUES[locale]}>
      {children}
    </LanguageProvider>
  );
  const { rerender, container } = render(within(component));
  return { user: userEvent.setup(), screen, container, update: (next: ReactNode) => rerender(within(next)) };
}
