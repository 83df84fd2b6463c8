import type { Page } from "playwright-core";

/** Texts of pictures that lie on each other or stick out of their picture, by their boxes on the screen. */
export const textFaults = (page: Page, pictures = "figure svg"): Promise<readonly string[]> =>
  page.evaluate((selector) => {
    const found: string[] = [];
    for (const svg of document.querySelectorAll(selector)) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      const texts = [...svg.querySelectorAll("text")].flatMap((node) => {
        const lines = node.querySelectorAll("tspan");
        return [...(lines.length > 0 ? lines : [node])].map((line) => ({
          node,
          text: line.textContent ?? "",
          box: line.getBoundingClientRect(),
        }));
      });
      const title = svg.querySelector("title")?.textContent ?? "";
      for (const [at, { node, text, box }] of texts.entries()) {
        if (box.width === 0) continue;
        if (
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1
        ) {
          found.push(`${title}: "${text}" is clipped`);
        }
        for (const other of texts.slice(at + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // Lines of one text and letters' own air touch; words that lie on each other do not.
          if (node !== other.node && across > 1 && down > 5) {
            found.push(`${title}: "${text}" lies on "${other.text}"`);
          }
        }
      }
    }
    return found;
  }, pictures);
