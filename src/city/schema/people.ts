import * as z from "zod";
import { field, open, optional } from "../field.ts";
import { date, email, line, slug, text } from "../values.ts";

/** A function's mailbox; may be printed. */
export const publicContact = z.strictObject({
  email: optional(email, "Funktionspostfach", "function's mailbox"),
  phone: optional(line, "Telefon", "phone"),
});

/** A person's contact; reaches internal documents alone. */
export const contact = z.strictObject({
  name: optional(line, "Name", "name"),
  email: optional(email, "E-Mail", "e-mail"),
  phone: optional(line, "Telefon", "phone"),
});

/** A function within a partner. */
export const functionOf = z.strictObject({
  role: open(text, "Funktion", "function"),
  partner: optional(slug, "Organisation", "organisation"),
  unit: optional(text, "Amt oder Stelle", "unit"),
  publicContact: optional(publicContact, "öffentlicher Kontakt", "public contact"),
  contact: optional(contact, "persönlicher Kontakt", "personal contact"),
});

/** How far somebody has come with their consent. */
export const consent = z.enum(["idea", "asked", "agreed", "signed"]);

/** Something set aside until somebody decides it. */
export const openPoint = z.strictObject({
  field: field(line, "Feld", "field"),
  who: open(text, "zuständig", "responsible"),
  by: open(date, "bis wann", "by when"),
});
