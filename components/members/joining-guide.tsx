import { useTranslations } from "next-intl";
import { BOLD } from "@/components/ui/bold";
import { ButtonLink } from "@/components/ui/button-link";
import { PageLink } from "@/components/ui/page-link";
import { PageTitle } from "@/components/ui/page-title";

const STEPS = ["step1", "step2", "step3", "step4", "step5"] as const;

/** How one becomes a provider on both paths, and how an entry gets into the directory (domain 1.9, 1.10). */
export function JoiningGuide() {
  const t = useTranslations("joining");
  return (
    <article className="max-w-text space-y-8">
      <PageTitle>{t("title")}</PageTitle>
      <p className="whitespace-pre-line">{t.rich("intro", BOLD)}</p>
      <section aria-labelledby="eintrag" className="space-y-4">
        <h2 id="eintrag" className="text-2xl">
          {t("entry.heading")}
        </h2>
        <p className="whitespace-pre-line">{t.rich("entry.text", BOLD)}</p>
        <p className="whitespace-pre-line">{t.rich("entry.claim", BOLD)}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/anbieter-werden/neu" look="primary">
            {t("entry.new")}
          </ButtonLink>
          <ButtonLink href="/anbieter" look="secondary">
            {t("entry.search")}
          </ButtonLink>
        </div>
        <p>
          {/* The account area is German only. */}
          <a href="/anmelden/mail" className="inline-flex min-h-11 items-center">
            {t("entry.signIn")}
          </a>
        </p>
        <p>
          <PageLink href="/anbieter-werden/code" className="inline-flex min-h-11 items-center">
            {t("entry.code")}
          </PageLink>
        </p>
      </section>
      {(["ba", "egh"] as const).map((path) => (
        <section key={path} aria-labelledby={path} className="space-y-4">
          <h2 id={path} className="text-2xl">
            {t(`${path}.heading`)}
          </h2>
          <p className="whitespace-pre-line">{t.rich(`${path}.text`, BOLD)}</p>
          <ol className="list-decimal space-y-3 pl-6">
            {STEPS.map((step) => (
              <li key={step}>
                <p className="whitespace-pre-line">{t.rich(`${path}.${step}`, BOLD)}</p>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p className="text-sm text-soft">{t("state")}</p>
    </article>
  );
}
