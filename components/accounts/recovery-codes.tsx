import { useTranslations } from "next-intl";

/** The codes that help when the phone is gone. Shown once, made to be printed. */
export function RecoveryCodes({ codes, heading }: { codes: readonly string[]; heading: string }) {
  const t = useTranslations("accounts.setup");
  return (
    <section aria-labelledby="ersatzcodes" className="max-w-text space-y-3">
      <h2 id="ersatzcodes" className="text-2xl">
        {heading}
      </h2>
      <p>{t("codesText")}</p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(11ch,1fr))] gap-x-6 gap-y-1 rounded-lg border border-line bg-surface p-4 font-mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </section>
  );
}
