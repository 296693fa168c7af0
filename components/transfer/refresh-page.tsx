"use client";
import { useEffect } from "react";
import { useRouter } from "next/navigation";

/** Asks for the page anew while something on it goes on. */
export function RefreshPage({ seconds }: { seconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      router.refresh();
    }, seconds * 1_000);
    return () => {
      clearInterval(timer);
    };
  }, [router, seconds]);
  return null;
}
