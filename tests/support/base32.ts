/** The secret behind the key that people type into an authenticator app. */
export function fromBase32(key: string): string {
  const five = Array.from(key, (letter) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
  );
  const bytes = five.join("").match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => parseInt(byte, 2))).toString("latin1");
}
