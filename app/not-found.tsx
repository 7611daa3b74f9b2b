import type { Metadata } from "next";
import { requestedLanguage } from "@/app/_i18n/server";
import { PageHeader } from "@/app/_ui/PageHeader";

export const metadata: Metadata = { title: "Not found" };

/** Made anew for each request, so that its scripts carry the nonce of the Content-Security-Policy. */
export default async function NotFound() {
  const { t, href } = await requestedLanguage();
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
