import { notFound } from "next/navigation";
import { cache } from "react";
import { CompanyPage } from "@/app/_features/company/CompanyPage";
import { requestedLanguage } from "@/app/_i18n/server";
import { company } from "@/app/_server/queries/company";
import { pageMetadata } from "@/app/_ui/pages";
import { COMPANIES, COMPANY_IDS } from "@/geodata/model/company";

interface Properties {
  readonly params: Promise<{ id: string }>;
}

// Head and page ask once.
const find = cache(async (id: string) => {
  const known = COMPANY_IDS.find((one) => one === id);
  return (known && (await company(known))) || notFound();
});

export async function generateMetadata(properties: Properties) {
  const [language, { id }] = await Promise.all([requestedLanguage(), properties.params.then(({ id }) => find(id))]);
  return pageMetadata("/companies/[id]", language, { id, title: COMPANIES[id].name });
}

/** One company: what statements say that it owns, runs, builds or pays for. */
export default async function Page(properties: Properties) {
  const [language, found] = await Promise.all([requestedLanguage(), properties.params.then(({ id }) => find(id))]);
  return <CompanyPage language={language} found={found} />;
}
