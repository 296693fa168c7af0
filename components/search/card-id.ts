/** Where the card of a provider stands in the list. */
export function cardId(slug: string): string {
  return `anbieter-${slug}`;
}
