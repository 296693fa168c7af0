import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { PhoneLink } from "@/components/ui/phone-link";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { contactOf } from "./contact-of";

/** Ways to reach the provider: to press, and to read, copy or print. */
export function EntryContact({ entry }: { entry: PublicEntry }) {
  const t = useTranslations("entry.contact");
  const { phone, email, website } = contactOf(entry);
  const isEmpty = phone === null && email === null && website === null;
  return (
    <section className="break-inside-avoid rounded-lg border border-line bg-surface p-4">
      <h2 className="text-xl">{t("heading")}</h2>
      {isEmpty ? <p className="mt-2">{t("none")}</p> : null}
      {(phone ?? email) ? <Buttons phone={phone} email={email} /> : null}
      {isEmpty ? null : (
        <dl className="mt-3 space-y-2 print:flex print:flex-wrap print:gap-x-10">
          {phone ? <Line label={t("phone")}>{phone}</Line> : null}
          {email ? <Line label={t("email")}>{email}</Line> : null}
          {website ? (
            <Line label={t("website")}>
              <a href={website} className="inline-flex min-h-11 items-center">
                {website.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
              </a>
            </Line>
          ) : null}
        </dl>
      )}
    </section>
  );
}

function Buttons({ phone, email }: { phone: string | null; email: string | null }) {
  const t = useTranslations("entry.contact");
  return (
    <p className="mt-3 flex flex-wrap gap-3 print:hidden">
      {phone ? (
        <PhoneLink phone={phone} className={BUTTON_STYLE.primary}>
          <Icon name="phone" />
          {t("call")}
        </PhoneLink>
      ) : null}
      {email ? (
        <a href={`mailto:${email}`} className={BUTTON_STYLE.secondary}>
          <Icon name="mail" />
          {t("write")}
        </a>
      ) : null}
    </p>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-soft">{label}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  );
}
