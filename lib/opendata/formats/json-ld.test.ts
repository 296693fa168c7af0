import { expect, test } from "vitest";
import { publicEntry, publicSite } from "@/tests/support/public-entries";
import { writeJsonLd } from "./json-ld";

const URL = "https://verzeichnis.example/anbieter/lernort";

test("an entry is an organization with places, and nothing is said that is not known", () => {
  expect(JSON.parse(writeJsonLd(publicEntry({ phone: "0561 4710-0", sites: [publicSite()] }), URL))).toEqual({
    "@context": "https://schema.org",
    "@type": "Organization",
    "@id": URL,
    url: URL,
    name: "Lernort (Beispiel)",
    telephone: "0561 4710-0",
    location: [
      {
        "@type": "Place",
        address: { "@type": "PostalAddress", postalCode: "34117", addressLocality: "Kassel", addressCountry: "DE" },
        geo: { "@type": "GeoCoordinates", latitude: 51.32, longitude: 9.48 },
      },
    ],
  });
});

test("no text can end the script that holds it", () => {
  const about = "</script><script>alert(1)</script><!--";
  const text = writeJsonLd(publicEntry({ about }), URL);
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toMatchObject({ description: about });
});
