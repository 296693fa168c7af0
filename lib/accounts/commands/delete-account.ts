import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { hasPassword, isPasswordOf } from "@/lib/platform/password";
import { accountDeletedMail } from "../mails";
import { ownsAccount } from "../policy";
import { isFresh } from "../rules/fresh-session";
import { erasePerson } from "./erase-person";
import { keepLead } from "./people";

type Deletion = { personId: string; password: string | null; signedInAt: Date };

/**
 * Ends one's own account for good. Who has a password gives it once more; who signs in by mail has done so just now.
 * @throws invalid "wrong_password", conflict "sign_in_again" or "last_lead"
 */
export async function deleteAccount(ctx: Context, { personId, password, signedInAt }: Deletion): Promise<void> {
  ensure(ownsAccount(ctx.actor, personId));
  if (password !== null || (await hasPassword(personId))) {
    if (!(await isPasswordOf(personId, password ?? ""))) throw new AppError("invalid", "wrong_password");
  } else if (!isFresh(signedInAt, ctx.now)) throw new AppError("conflict", "sign_in_again");
  return write(ctx, async (tx) => {
    const person = await tx.person.findUnique({
      where: { id: personId },
      select: { id: true, email: true, roles: true },
    });
    if (!person) throw new AppError("not_found");
    if (person.roles.includes("LEAD")) await keepLead(tx, personId);
    const audit = await erasePerson(tx, person);
    const mail = accountDeletedMail();
    await queueMail(tx, { channel: "ACCOUNT", template: "account.deleted", recipient: person.email, ...mail });
    return { value: undefined, audit };
  });
}
