/** What a contact program shows of a provider; null is left out. */
export type Contact = {
  name: string;
  phone: string | null;
  email: string | null;
  website: string | null;
  addresses: { street: string | null; postcode: string; city: string }[];
  note: string;
  /** Public address of the entry: the same card again replaces the old one. */
  page: string;
};

/** RFC 6350: a line has at most 75 octets without its end. */
const OCTETS = 75;
const encoder = new TextEncoder();

/** A vCard 4.0 of an organisation. */
export function formatVcard({ name, phone, email, website, addresses, note, page }: Contact): string {
  const lines = [
    "BEGIN:VCARD",
    "VERSION:4.0",
    "KIND:org",
    `UID:${page}`,
    `FN:${escape(name)}`,
    `ORG:${escape(name)}`,
    ...addresses.map(
      ({ street, postcode, city }) =>
        `ADR;TYPE=work:;;${escape(street ?? "")};${escape(city)};;${escape(postcode)};Deutschland`,
    ),
    ...(phone ? [`TEL;TYPE=work:${escape(phone)}`] : []),
    ...(email ? [`EMAIL;TYPE=work:${escape(email)}`] : []),
    ...(website ? [`URL:${website}`] : []),
    `NOTE:${escape(note)}`,
    "END:VCARD",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** RFC 6350, 3.4: backslash, comma, semicolon and line break. */
function escape(text: string): string {
  return text.replace(/[\\,;]/g, String.raw`\$&`).replace(/\r\n?|\n/g, String.raw`\n`);
}

/** A line that goes on begins with a space; no character is cut in two. */
function fold(line: string): string {
  let folded = "";
  let room = OCTETS;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      folded += "\r\n ";
      room = OCTETS - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}
