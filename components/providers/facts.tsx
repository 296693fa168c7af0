import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "next-intl";

/** Null is "keine Angabe"; several values become a list. `lang` marks what the provider wrote, in German. */
export type Fact = { label: string; value: ReactNode | string[]; lang?: "de" };

/** Known facts as a list; the unknown ones share one line, so that what is known stands out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const t = useTranslations("entry");
  const format = useFormatter();
  const known = facts.filter(({ value }) => value !== null);
  const unknown = facts.filter(({ value }) => value === null);
  return (
    <>
      {known.length > 0 ? (
        <dl className="max-w-text space-y-3 sm:space-y-2 print:max-w-none print:columns-2 print:gap-8 print:text-sm">
          {known.map(({ label, value, lang }) => (
            <div
              key={label}
              className="break-inside-avoid sm:grid sm:grid-cols-[13rem_1fr] sm:gap-4 print:grid print:grid-cols-[8rem_1fr] print:gap-2"
            >
              <dt className="font-semibold first-letter:uppercase">{label}</dt>
              <dd lang={lang} className="min-w-0">
                {Array.isArray(value) ? <Lines lines={value} /> : value}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {unknown.length > 0 ? (
        <p className="max-w-text text-sm text-soft">
          {t("unknownAbout", { labels: format.list(unknown.map(({ label }) => label)) })}
        </p>
      ) : null}
    </>
  );
}

function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 1) return lines[0];
  return (
    <ul className="list-disc pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
