"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { closeSession } from "@/lib/platform/session";

export async function signOutAction(): Promise<never> {
  await closeSession(await headers());
  redirect("/anmelden?abgemeldet=1");
}
