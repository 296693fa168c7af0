/** How a Kreis stands after "in": "in der Stadt Kassel", "im Oberbergischen Kreis", "in Dithmarschen". */
export function countyWords(name: string): { form: "town" | "kreis" | "region" | "plain"; name: string } {
  if (name.startsWith("Stadt ")) return { form: "town", name: name.slice("Stadt ".length) };
  if (/kreis|regionalverband/i.test(name)) return { form: "kreis", name: name.replace(/er Kreis$/, "en Kreis") };
  return { form: /^(Städter|R)egion /.test(name) ? "region" : "plain", name };
}
