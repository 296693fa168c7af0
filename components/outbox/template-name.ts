import { useTranslations } from "next-intl";

/** What a mail is about, for people; a template that has no words yet shows its own name. */
export function useTemplateName(): (template: string) => string {
  const t = useTranslations("mail.template");
  return (template) => {
    const key = template as Parameters<typeof t.has>[0];
    return t.has(key) ? t(key) : template;
  };
}
