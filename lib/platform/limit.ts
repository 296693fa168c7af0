/** Of open data, by network: a minute of hurry, then enough to read everything in peace. */
export const OPEN_LIMIT = { burst: 120, perSecond: 2 } as const;

type Bucket = { tokens: number; at: number };

/**
 * Each key may spend `burst` at once and `perSecond` in the long run. The function takes tokens and answers 0, or, if
 * there are too few, takes none and answers how many whole seconds to wait. In memory: each process counts for itself.
 */
export function tokenBucket({ burst, perSecond }: { burst: number; perSecond: number }) {
  const buckets = new Map<string, Bucket>();
  const refillMs = (burst / perSecond) * 1_000;
  return ({ key, cost }: { key: string; cost: number }, now: Date): number => {
    const at = now.getTime();
    const bucket = buckets.get(key) ?? { tokens: burst, at };
    const earned = (Math.max(0, at - bucket.at) / 1_000) * perSecond;
    const tokens = Math.min(burst, bucket.tokens + earned);
    if (tokens < cost) return Math.ceil((cost - tokens) / perSecond);
    buckets.delete(key);
    buckets.set(key, { tokens: tokens - cost, at });
    forgetFull(buckets, at - refillMs);
    return 0;
  };
}

/** The map is ordered by last use, so the full buckets stand first. */
function forgetFull(buckets: Map<string, Bucket>, fullSince: number): void {
  for (const [key, { at }] of buckets) {
    if (at > fullSince) return;
    buckets.delete(key);
  }
}

/** As in the access log: the network an address belongs to, so that no whole address is kept. */
export function networkOf(address: string): string {
  return address.includes(":") ? address.split(":", 3).join(":") : address.replace(/\.\d+$/, "");
}
