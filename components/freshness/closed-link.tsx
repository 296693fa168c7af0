import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import type { ReminderLink } from "@/lib/freshness/types";
import { signInPath } from "@/lib/freshness/rules/sign-in-path";

/** Why a link does not help any more, and what does. Null: nobody knows it. */
export function ClosedLink({ link }: { link: ReminderLink | null }) {
  const t = useTranslations("freshness.link");
  return (
    <>
      <p role="status" className="max-w-text">
        {useReason(link)}
      </p>
      <p>
        <ButtonLink href={link ? signInPath(link) : "/mein-eintrag/bestaetigen"} look="primary">
          {t(link?.hasMembers === false ? "takeOver" : "signIn")}
        </ButtonLink>
      </p>
    </>
  );
}

function useReason(link: ReminderLink | null): string {
  const t = useTranslations("freshness.link");
  if (!link) return t("missing");
  if (link.state === "OVER") return t("over");
  if (link.confirmedUntil === null) return t("used");
  return t("usedUntil", { name: link.name, day: new Date(link.confirmedUntil) });
}
