import { useTranslations } from "next-intl";
import { hasRole, type StaffActor, type StaffRole } from "@/lib/platform/actor";
import { NavLink } from "./nav-link";

const EVERYBODY = ["REVIEWER", "LEAD", "CONTENT", "AUDITOR"] as const;

type Area = { page: string; name: Name; roles: readonly StaffRole[] };
type Name =
  | "work"
  | "reports"
  | "claims"
  | "outreach"
  | "proposals"
  | "atOnce"
  | "entries"
  | "funders"
  | "transfer"
  | "texts"
  | "mail"
  | "numbers"
  | "accounts";

const AREAS: readonly Area[] = [
  { page: "/verwaltung", name: "work", roles: EVERYBODY },
  { page: "/verwaltung/meldungen", name: "reports", roles: EVERYBODY },
  { page: "/verwaltung/ansprueche", name: "claims", roles: ["REVIEWER", "LEAD", "AUDITOR"] },
  { page: "/verwaltung/aenderungen", name: "proposals", roles: ["REVIEWER", "LEAD", "AUDITOR"] },
  // Whoever decides about proposals finds it there.
  { page: "/verwaltung/aenderungen/sofort", name: "atOnce", roles: ["CONTENT"] },
  { page: "/verwaltung/einladungen", name: "outreach", roles: ["REVIEWER", "LEAD", "AUDITOR"] },
  { page: "/verwaltung/eintraege", name: "entries", roles: EVERYBODY },
  { page: "/verwaltung/leistungstraeger", name: "funders", roles: EVERYBODY },
  { page: "/verwaltung/daten", name: "transfer", roles: ["LEAD", "AUDITOR"] },
  { page: "/verwaltung/texte", name: "texts", roles: ["LEAD", "CONTENT", "AUDITOR"] },
  { page: "/verwaltung/post", name: "mail", roles: ["REVIEWER", "LEAD", "AUDITOR"] },
  { page: "/verwaltung/zahlen", name: "numbers", roles: EVERYBODY },
  { page: "/verwaltung/konten", name: "accounts", roles: ["LEAD", "AUDITOR"] },
];

/** Only what the person's roles open; the pages ask again. */
export function StaffNavigation({ actor }: { actor: StaffActor }) {
  const t = useTranslations("staff.nav");
  return (
    <nav aria-label={t("label")}>
      <ul className="flex flex-col lg:flex-row lg:flex-wrap lg:gap-x-1">
        {AREAS.filter(({ roles }) => hasRole(actor, ...roles)).map(({ page, name }) => (
          <li key={page}>
            <NavLink page={page} href={page} exact={page === "/verwaltung"}>
              {t(name)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
