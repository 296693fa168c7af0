import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { PhoneLink } from "@/components/ui/phone-link";

/** Who runs the directory; what is not set is not shown. */
export type Operator = { name: string | null; email: string | null; phone: string | null };

/** How to reach people. */
export function Contact({ operator }: { operator: Operator }) {
  const t = useTranslations("layout.contact");
  const { name, email, phone } = operator;
  return (
    <section aria-labelledby="kontakt">
      <h2 id="kontakt" className="text-xl">
        {t("heading")}
      </h2>
      {name ? <p>{name}</p> : null}
      {phone ? (
        <p>
          <PhoneLink phone={phone} className="inline-flex min-h-11 items-center gap-2">
            <Icon name="phone" />
            {t("call", { phone })}
          </PhoneLink>
        </p>
      ) : null}
      {email ? (
        <p>
          <a href={`mailto:${email}`} className="inline-flex min-h-11 items-center gap-2">
            <Icon name="mail" />
            {t("write", { email })}
          </a>
        </p>
      ) : null}
      {(phone ?? email) ? null : <p>{t("none")}</p>}
    </section>
  );
}
