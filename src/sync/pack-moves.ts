import { byCodeUnit } from "../files.ts";
import type { Lock } from "./lock.ts";

/** A pack that is not as the lock knows it; `changed`: the same version, other files. */
export interface PackMove {
  readonly id: string;
  readonly kind: "newer" | "older" | "changed";
  readonly from: string;
  readonly to: string;
}

/** The packs in which what is installed differs from what the kit was built with, by id. A pack that only one of them has is no move. */
export const packMoves = (locked: Lock["packs"], installed: Lock["packs"]): readonly PackMove[] =>
  Object.entries(locked)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([id, before]) => {
      const now = Object.hasOwn(installed, id) ? installed[id] : undefined;
      if (now === undefined || (now.version === before.version && now.hash === before.hash)) return [];
      const order = compareVersions(before.version, now.version);
      return [{ id, kind: order === 0 ? "changed" : order < 0 ? "newer" : "older", from: before.version, to: now.version }];
    });

/** Below 0 where `a` is the earlier of two versions such as `1.10.0`, above 0 where it is the later. */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [a, b].map((version) => version.split(".").map((part) => Number.parseInt(part, 10) || 0));
  for (let at = 0; at < 3; at++) {
    const order = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
};
