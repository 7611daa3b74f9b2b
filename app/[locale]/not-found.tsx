import type { Metadata } from "next";
import { surroundingLanguage } from "@/app/_i18n/server";
import { PageHeader } from "@/app/_ui/PageHeader";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await surroundingLanguage();
  return { title: language.t("nothingHere") };
}

/** What a reader sees at an address that leads nowhere. */
export default async function NotFound() {
  const {
    language: { t, href },
  } = await surroundingLanguage();
  return (
    <main className="page">
      <PageHeader />
      <h1>{t("nothingHere")}</h1>
      <p>
        {t("nothingText")} <a href={href("/")}>{t("map")}</a>
      </p>
    </main>
  );
}
