import { headers } from "next/headers";
import { Shell } from "@/components/layout/shell";
import { KeptNote } from "@/components/offline/kept-note";
import { BeforePaintScript } from "@/components/search/before-paint-script";
import { SearchFilesProvider } from "@/components/search/search-context";
import { getDirectory } from "@/lib/directory/queries/directory";
import { getSearchFiles } from "@/lib/directory/queries/search-files";
import { env } from "@/lib/platform/env";

export default async function PublicLayout({ children }: LayoutProps<"/[locale]">) {
  const now = new Date();
  const { figures, today } = await getDirectory(now);
  const files = await getSearchFiles(now);
  const { OPERATOR_NAME, OPERATOR_EMAIL, OPERATOR_PHONE } = env();
  const operator = { name: OPERATOR_NAME ?? null, email: OPERATOR_EMAIL ?? null, phone: OPERATOR_PHONE ?? null };
  return (
    <>
      <BeforePaintScript nonce={(await headers()).get("x-nonce") ?? ""} files={files} />
      <SearchFilesProvider value={files}>
        <Shell exampleData={figures.hasExamples} operator={operator}>
          <KeptNote day={today} />
          {children}
        </Shell>
      </SearchFilesProvider>
    </>
  );
}
