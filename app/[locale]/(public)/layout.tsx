import { Shell } from "@/components/layout/shell";
import { getDirectory } from "@/lib/directory/queries/directory";
import { env } from "@/lib/platform/env";

export default async function PublicLayout({ children }: LayoutProps<"/[locale]">) {
  const { figures } = await getDirectory(new Date());
  const { OPERATOR_NAME, OPERATOR_EMAIL, OPERATOR_PHONE } = env();
  const operator = { name: OPERATOR_NAME ?? null, email: OPERATOR_EMAIL ?? null, phone: OPERATOR_PHONE ?? null };
  return (
    <Shell exampleData={figures.hasExamples} operator={operator}>
      {children}
    </Shell>
  );
}
