import { headers } from "next/headers";
import { FoundQuestion } from "@/components/layout/found-question";
import { Shell } from "@/components/layout/shell";
import { KeptNote } from "@/components/offline/kept-note";
import { BeforePaintScript } from "@/components/search/before-paint-script";
import { SearchFilesProvider } from "@/components/search/search-context";
import { getEasyCheck } from "@/lib/content/queries/published";
import { easyPageAt } from "@/lib/content/rules/addresses";
import { getDirectory } from "@/lib/directory/queries/directory";
import { getSearchFiles } from "@/lib/directory/queries/search-files";
import { env } from "@/lib/platform/env";
import { answeredPage } from "@/lib/reports/rules/visits";

export default async function PublicLayout({ children }: LayoutProps<"/[locale]">) {
  const now = new Date();
  const { revision, figures, today } = await getDirectory(now);
  const files = await getSearchFiles(now);
  const { OPERATOR_NAME, OPERATOR_EMAIL, OPERATOR_PHONE } = env();
  const operator = { name: OPERATOR_NAME ?? null, email: OPERATOR_EMAIL ?? null, phone: OPERATOR_PHONE ?? null };
  const sent = await headers();
  const nonce = sent.get("x-nonce") ?? "";
  const easyPage = easyPageAt(sent.get("x-path") ?? "");
  const easyCheck = easyPage ? await getEasyCheck({ page: easyPage, revision, today }) : null;
  const asked = answeredPage(sent.get("x-path") ?? "");
  const question = asked === null ? null : <FoundQuestion page={asked} nonce={asked === "/anbieter" ? null : nonce} />;
  return (
    <>
      <BeforePaintScript nonce={nonce} files={files} />
      <SearchFilesProvider value={files}>
        <Shell exampleData={figures.hasExamples} operator={operator} question={question} easyCheck={easyCheck}>
          <KeptNote day={today} />
          {children}
        </Shell>
      </SearchFilesProvider>
    </>
  );
}
