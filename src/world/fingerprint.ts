import { createHash } from "node:crypto";

/** SHA-256 of bytes (a text as UTF-8) in hexadecimal. */
export const fingerprint = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");
