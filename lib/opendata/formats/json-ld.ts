import type { PublicEntry, PublicSite } from "@/lib/directory/types/public-entry";

/** A description in the words of schema.org, for search engines: only what the page shows, and nothing empty. */
export function writeJsonLd(entry: PublicEntry, url: string): string {
  const described = {
    "@context": "https://schema.org",
    "@type": "Organization",
    "@id": url,
    url,
    name: entry.name,
    alternateName: entry.shortName,
    description: entry.about,
    email: entry.email,
    telephone: entry.phone,
    sameAs: entry.website,
    location: entry.sites.map(toPlace),
  };
  // A "<" could end the script element that holds it.
  return JSON.stringify(described, (_key, value: unknown) => value ?? undefined).replaceAll("<", "\\u003c");
}

function toPlace(site: PublicSite) {
  return {
    "@type": "Place",
    name: site.name,
    telephone: site.phone,
    address: {
      "@type": "PostalAddress",
      streetAddress: site.street,
      postalCode: site.postcode,
      addressLocality: site.city,
      addressCountry: "DE",
    },
    geo: { "@type": "GeoCoordinates", latitude: site.lat, longitude: site.lon },
  };
}
