import type { Lang } from "../language.ts";

/** How a city looks: its colour (`#1f4e79`) and its font, each null where the city has not said. */
export interface Brand {
  readonly colour: string | null;
  readonly font: string | null;
}

/** One document on its way into an export: the merged Markdown and what stands round it. */
export interface ExportDocument {
  readonly title: string;
  readonly language: Lang;
  readonly markdown: string;
  readonly city: string;
  /** Printed on every page, e.g. "Entwurf"; null for none. */
  readonly mark: string | null;
  /** Whom it is for, in words, printed on every page: "Öffentlich". */
  readonly audience: string;
  readonly brand: Brand;
}
