import { useTranslations } from "next-intl";
import { DoneNotice } from "@/components/ui/done-notice";

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
  return <DoneNotice>{key && t(key)}</DoneNotice>;
}
