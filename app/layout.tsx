import type { Metadata, Viewport } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { CATALOGUES } from "@/app/_i18n/catalogues";
import { LanguageProvider } from "@/app/_i18n/LanguageProvider";
import { requestedLanguage } from "@/app/_i18n/server";
import { PAGE_COLORS } from "@/app/_theme/colors";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestedLanguage();
  return {
    title: { default: "Corridor Atlas", template: "%s · Corridor Atlas" },
    description: t("tagline"),
    // Each page's own title and description go into it.
    openGraph: { siteName: "Corridor Atlas", type: "website" },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: PAGE_COLORS.background.light },
    { media: "(prefers-color-scheme: dark)", color: PAGE_COLORS.background.dark },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { locale } = await requestedLanguage();
  return (
    <html lang={locale}>
      <body>
        <LanguageProvider locale={locale} catalogue={CATALOGUES[locale]}>
          <NuqsAdapter>{children}</NuqsAdapter>
        </LanguageProvider>
      </body>
    </html>
  );
}
