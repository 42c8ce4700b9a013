/** The languages oic speaks and writes. */
export const languages = ["de", "en"] as const;
export type Lang = (typeof languages)[number];

/** One saying in every language oic speaks. */
export type Words = Readonly<Record<Lang, string>>;

export const isLang = (value: string): value is Lang => (languages as readonly string[]).includes(value);

/** A name that is the same in every language. */
export const sameWords = (text: string): Words => ({ de: text, en: text });
