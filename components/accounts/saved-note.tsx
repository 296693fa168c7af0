import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

const SAVED = {
  name: "name",
  passwort: "password",
  "zweiter-faktor": "secondFactor",
  ersatzcodes: "codes",
  abgemeldet: "signedOut",
  eingeladen: "invited",
  zurueckgezogen: "revoked",
  rollen: "roles",
  gesperrt: "disabled",
  entsperrt: "enabled",
  zurueckgesetzt: "reset",
} as const;

/** What the last form did, said on the page it led to (`?gespeichert=`). */
export function SavedNote({ saved }: { saved: string | string[] | undefined }) {
  const t = useTranslations("accounts.saved");
  const key = Object.entries(SAVED).find(([name]) => name === saved)?.[1];
  if (!key) return null;
  return (
    <div role="status">
      <Notice look="info">
        <p>{t(key)}</p>
      </Notice>
    </div>
  );
}
