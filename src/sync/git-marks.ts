/**
 * The line, from 1, where two versions of a text begin that git could not merge (`<<<<<<<`, `=======`, `>>>>>>>`, each at the start of a line); null
 * where there are none. A line of `=======` alone is a heading.
 */
export const gitMarksAt = (text: string): number | null => {
  if (!text.includes("<<<<<<<")) return null;
  const lines = text.split(/\r\n?|\n/);
  const first = lines.findIndex((line) => /^<{7}(?: |$)/.test(line));
  const middle = lines.findIndex((line, at) => at > first && line === "=======");
  const hasEnd = lines.some((line, at) => at > middle && /^>{7}(?: |$)/.test(line));
  return first >= 0 && middle >= 0 && hasEnd ? first + 1 : null;
};
