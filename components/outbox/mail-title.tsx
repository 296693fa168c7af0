import { PageTitle } from "@/components/ui/page-title";
import type { MailDetail } from "@/lib/outbox/types";
import { useTemplateName } from "./template-name";

/** The subject, or what the mail is about if that stays secret. */
export function MailTitle({ mail: { subject, template } }: { mail: MailDetail }) {
  const templateName = useTemplateName();
  return <PageTitle>{subject ?? templateName(template)}</PageTitle>;
}
