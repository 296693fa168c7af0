import { useTranslations } from "next-intl";
import { PageLink } from "@/components/ui/page-link";
import { Contact, type Operator } from "./contact";

const PAGES = [
  { href: "/hilfe", name: "help" },
  { href: "/so-pruefen-wir", name: "checking" },
  { href: "/woerter", name: "words" },
  { href: "/offline", name: "offline" },
  { href: "/melden", name: "report" },
  { href: "/anbieter-werden", name: "joining" },
  { href: "/barrierefreiheit", name: "accessibility" },
  { href: "/nutzungsbedingungen", name: "terms" },
  { href: "/datenschutz", name: "privacy" },
  { href: "/impressum", name: "imprint" },
] as const;

/** Help and duties, in the same place on every page (WCAG 3.2.6). */
export function Footer({ operator }: { operator: Operator }) {
  const t = useTranslations("layout.footer");
  return (
    <footer className="mt-16 border-t border-line bg-surface">
      <div className="mx-auto grid max-w-page gap-8 px-4 py-8 sm:px-6 md:grid-cols-2">
        <Contact operator={operator} />
        <nav aria-label={t("label")} className="print:hidden">
          <ul>
            {PAGES.map(({ href, name }) => (
              <li key={href}>
                <PageLink href={href} className="inline-flex min-h-11 items-center">
                  {t(name)}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
        <p className="max-w-text text-sm text-soft md:col-span-2">
          {t.rich("sources", {
            osm: (words) => <a href="https://www.openstreetmap.org/copyright">{words}</a>,
            licence: (words) => <a href="https://creativecommons.org/licenses/by/4.0/deed.de">{words}</a>,
          })}
        </p>
      </div>
    </footer>
  );
}
