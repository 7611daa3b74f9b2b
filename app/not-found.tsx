import type { Metadata } from "next";
import { PageHeader } from "./_language/PageHeader";
import { requestedLanguage } from "./_language/server";

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
