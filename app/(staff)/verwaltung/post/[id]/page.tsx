import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { MailFacts } from "@/components/outbox/mail-facts";
import { MailText } from "@/components/outbox/mail-text";
import { MailTitle } from "@/components/outbox/mail-title";
import { SendAgainForm } from "@/components/outbox/send-again-form";
import { SettleForm } from "@/components/outbox/settle-form";
import { BackLink } from "@/components/ui/back-link";
import { DoneNotice } from "@/components/ui/done-notice";
import { canReadMails, canSendMailAgain, canSettleMail } from "@/lib/outbox/policy";
import { getMail } from "@/lib/outbox/queries";
import { canBeSentAgain } from "@/lib/outbox/rules";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireStaff } from "@/lib/platform/gate";
import StaffNotFound from "../../not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mail.detail"))("short") };
}

export default async function MailPage({ params, searchParams }: PageProps<"/verwaltung/post/[id]">) {
  const staff = await requireStaff();
  if (!canReadMails(staff.actor)) return <ForbiddenPage />;
  const id = z.uuid().safeParse((await params).id);
  const mail = id.success ? await getMail(staff, id.data) : null;
  if (!mail) {
    answerNotFound();
    return <StaffNotFound />;
  }
  const { gesendet, erledigt } = await searchParams;
  const done = (gesendet !== undefined && "again.done") || (erledigt !== undefined && "settle.done") || null;
  const t = await getTranslations("mail");
  return (
    <div className="space-y-8">
      <BackLink href="/verwaltung/post">{t("detail.back")}</BackLink>
      <MailTitle mail={mail} />
      <DoneNotice>{done && t(done)}</DoneNotice>
      <MailFacts mail={mail} />
      {canSendMailAgain(staff.actor) && canBeSentAgain(mail.state) ? (
        <SendAgainForm id={mail.id} recipient={mail.recipient} />
      ) : null}
      {canSettleMail(staff.actor) && canBeSentAgain(mail.state) && !mail.settled ? <SettleForm id={mail.id} /> : null}
      <MailText text={mail.text} />
    </div>
  );
}
