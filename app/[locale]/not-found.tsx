import type { Metadata } from "next";
import { surroundingLanguage } from "@/app/_i18n/server";
import { TextPage } from "@/app/_ui/TextPage";

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
    <TextPage>
      <h1>{t("nothingHere")}</h1>
      <p>
        {t("nothingText")} <a href={href("/")}>{t("map")}</a>
      </p>
    </TextPage>
  );
}
