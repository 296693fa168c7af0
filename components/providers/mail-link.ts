/** RFC 6068: spaces as %20 and line breaks as %0D%0A, not the "+" of forms. */
export function mailLink({ email, subject, body }: { email: string; subject: string; body: string }): string {
  const lines = body.replaceAll("\n", "\r\n");
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
