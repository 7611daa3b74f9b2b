import type { Metadata, Viewport } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { LanguageProvider } from "@/app/_i18n/LanguageProvider";
import { surroundingLanguage } from "@/app/_i18n/server";
import { OwnBasemapProvider } from "@/app/_map/own-basemap";
import { ownBasemap } from "@/app/_server/basemap/archive";
import { PAGE_COLORS } from "@/app/_theme/colors";
import "@/app/globals.css";

// The nonce of the Content-Security-Policy is another one for each request, and stands on every script of the page.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  // What canonical and hreflang addresses begin with.
  metadataBase: process.env.PUBLIC_URL ? new URL(process.env.PUBLIC_URL) : null,
  title: { default: "Corridor Atlas", template: "%s · Corridor Atlas" },
  // Each page's own title and description go into it.
  openGraph: { siteName: "Corridor Atlas", type: "website" },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: PAGE_COLORS.background.light },
    { media: "(prefers-color-scheme: dark)", color: PAGE_COLORS.background.dark },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { language, messages } = await surroundingLanguage();
  return (
    <html lang={language.locale}>
      <body>
        <LanguageProvider locale={language.locale} messages={messages}>
          <OwnBasemapProvider value={await ownBasemap()}>
            <NuqsAdapter>{children}</NuqsAdapter>
          </OwnBasemapProvider>
        </LanguageProvider>
      </body>
    </html>
  );
}
