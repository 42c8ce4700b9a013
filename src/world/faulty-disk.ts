import type { Disk, DiskChange } from "./disk.ts";

/** How a disk fails: at its n-th primitive write (from 1), once (`error`) or from then on (`killed`: as if the power went). */
export interface Fault {
  readonly at: number;
  readonly as: "error" | "killed";
}

/** The disk that fails as `fault()` says at each step; null: not at all. For tests. */
export function faultyDisk(disk: Disk, fault: () => Fault | null): Disk {
  let steps = 0;
  const check = () => {
    steps += 1;
    const { at, as } = fault() ?? { at: 0, as: "error" };
    if (at > 0 && (as === "killed" ? steps >= at : steps === at)) throw new Error(`fault at primitive write ${steps}`);
  };
  const guarded =
    <A extends readonly unknown[], R>(step: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      check();
      return step(...args);
    };
  const { makeFolder, create, write, rename, remove, removeTree, removeEmpty, sync } = disk.change;
  const change: DiskChange = {
    makeFolder: guarded(makeFolder),
    create: guarded(create),
    write: guarded(write),
    rename: guarded(rename),
    remove: guarded(remove),
    removeTree: guarded(removeTree),
    removeEmpty: guarded(removeEmpty),
    sync: guarded(sync),
  };
  return { ...disk, change };
}
