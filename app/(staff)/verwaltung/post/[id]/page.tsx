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
import type { MailDetail } from "@/lib/outbox/types";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireStaff } from "@/lib/platform/gate";
import type { Staff } from "@/lib/platform/insider";
import StaffNotFound from "../../not-found";

type Props = PageProps<"/verwaltung/post/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const staff = await requireStaff();
  const mail = canReadMails(staff.actor) ? await findMail(staff, (await params).id) : null;
  const t = await getTranslations("mail");
  return { title: mail?.subject ?? t("title") };
}

export default async function MailPage({ params, searchParams }: Props) {
  const staff = await requireStaff();
  if (!canReadMails(staff.actor)) return <ForbiddenPage />;
  const mail = await findMail(staff, (await params).id);
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

/** Null for an address that names no mail. */
async function findMail(staff: Staff, id: string): Promise<MailDetail | null> {
  return z.uuid().safeParse(id).success ? getMail(staff, id) : null;
}
