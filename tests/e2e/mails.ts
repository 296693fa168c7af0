import { ask } from "./ask";

/** Text of the newest mail to an address. */
export async function lastMail(recipient: string): Promise<string> {
  const [mail] = await ask<{ text: string }>(
    "SELECT text FROM outbox_mail WHERE recipient = $1 ORDER BY created_at DESC, id DESC LIMIT 1",
    [recipient],
  );
  if (!mail) throw new Error(`No mail to ${recipient}.`);
  return mail.text;
}

/** Where the link with a token in the newest mail leads, on the server under test. */
export async function linkIn(recipient: string): Promise<string> {
  const address = /https?:\/\/\S+token=[\w-]{43}\S*/.exec(await lastMail(recipient))?.[0] ?? "";
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}
