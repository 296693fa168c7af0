"use client";
import type { ComponentProps } from "react";
import { useField } from "./form-state";
import { TextField } from "./text-field";

type Props = Omit<ComponentProps<typeof TextField>, "id" | "label" | "error"> & { name: string };

/** A line of text in an ActionForm. */
export function Field({ name, defaultValue, ...input }: Props) {
  const { typed, ...field } = useField(name);
  return <TextField {...input} {...field} defaultValue={textOf(typed) ?? defaultValue} />;
}

const textOf = (typed: string | string[] | null | undefined): string | undefined =>
  Array.isArray(typed) ? typed[0] : (typed ?? (typed === null ? "" : undefined));
