/**
 * The shapes of views: what a template may read, declared as a value, so that templates are checked against it when oic is
 * built and the type of the view follows from it (`ViewOf`). Nothing in a view is ever null: an open value is its marker.
 */

/** A piece of text, mostly a fact (fact.ts). */
interface Leaf {
  readonly kind: "leaf";
}

/** A yes or no that a template may ask for with `#if`, never print. */
interface Flag {
  readonly kind: "flag";
}

interface List<Of extends Shape> {
  readonly kind: "list";
  readonly of: Of;
}

interface Group<Fields extends Readonly<Record<string, Shape>>> {
  readonly kind: "group";
  readonly fields: Fields;
}

export type Shape = Leaf | Flag | ListShape | GroupShape;

interface ListShape {
  readonly kind: "list";
  readonly of: Shape;
}

export interface GroupShape {
  readonly kind: "group";
  readonly fields: { readonly [name: string]: Shape };
}

/** The view that fits a declared shape. */
export type ViewOf<S extends Shape> = S extends { readonly kind: "leaf" }
  ? string
  : S extends { readonly kind: "flag" }
    ? boolean
    : S extends { readonly kind: "list"; readonly of: infer Of extends Shape }
      ? readonly ViewOf<Of>[]
      : S extends { readonly kind: "group"; readonly fields: infer Fields extends Readonly<Record<string, Shape>> }
        ? { readonly [Name in keyof Fields]: ViewOf<Fields[Name]> }
        : never;

export const leaf: Leaf = { kind: "leaf" };
export const flag: Flag = { kind: "flag" };

/** Many of the same; a list of leaves prints them as `{{this}}`. */
export const list = <Of extends Shape>(of: Of): List<Of> => ({ kind: "list", of });

/** Fields by name, in templates `{{group.field}}`. */
export const group = <Fields extends Readonly<Record<string, Shape>>>(fields: Fields): Group<Fields> => ({ kind: "group", fields });
