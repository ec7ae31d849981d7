/* global OffscreenCanvas */
const gap = { normal: 10, h2: 6, title: 12 };
const fonts = {
  title: { font: "400 26pt Arial, sans-serif", height: 44, color: "#000" },
  h2: { font: "400 16pt Arial, sans-serif", height: 30, color: "#000" },
  normal: { font: "400 11pt Arial, sans-serif", height: 21, color: "#1f1f1f" },
};
export const page = { width: 816, height: 1056, margin: 96 };
const inner = page.width - 2 * page.margin;
const measure = new OffscreenCanvas(1, 1).getContext("2d");

/** The document: its text, the caret, and the lines it is laid out in. */
export function createModel(text) {
  const model = {
    text,
    caret: 0,
    insert(part) {
      this.text = this.text.slice(0, this.caret) + part + this.text.slice(this.caret);
      this.caret += part.length;
    },
    erase() {
      if (this.caret === 0) return;
      this.text = this.text.slice(0, this.caret - 1) + this.text.slice(this.caret);
      this.caret -= 1;
    },
    move(by) {
      this.caret = Math.min(this.text.length, Math.max(0, this.caret + by));
    },
    lines: () => layOut(paragraphs(model.text)),
    headings: () => paragraphs(model.text).filter((one) => one.style !== "normal"),
  };
  return model;
}

function paragraphs(text) {
  let start = 0;
  return text.split("\n").map((line, index) => {
    const one = { text: line, start, style: styleOf(line, index) };
    start += line.length + 1;
    return one;
  });
}

function styleOf(line, index) {
  if (index === 0 && line) return "title";
  const short = line.length > 2 && line.length < 64;
  return short && /^[\p{Lu}\d]/u.test(line) && !/[.:;,!?]$/.test(line) ? "h2" : "normal";
}

function layOut(list) {
  let y = page.margin;
  let number = 0;
  const lines = [];
  for (const paragraph of list) {
    const look = fonts[paragraph.style];
    const rtl = /^[\u0590-\u08ff]/.test(paragraph.text);
    const height = paragraph.text ? look.height : 4;
    for (const part of wrap(paragraph, look.font)) {
      if (y + height > page.height - page.margin) {
        number += 1;
        y = page.margin;
      }
      lines.push({ ...part, ...look, rtl, height, y, page: number });
      y += height;
    }
    y += paragraph.text ? gap[paragraph.style] : 0;
  }
  return lines;
}

function wrap({ text, start }, font) {
  measure.font = font;
  const parts = [];
  let from = 0;
  let last = 0;
  for (const match of text.matchAll(/\S+\s*/g)) {
    const end = match.index + match[0].length;
    if (last > from && measure.measureText(text.slice(from, end).trimEnd()).width > inner) {
      parts.push({ text: text.slice(from, last), start: start + from });
      from = last;
    }
    last = end;
  }
  return [...parts, { text: text.slice(from), start: start + from }];
}

/** How far a caret at `offset` stands from the left margin of its line. */
export function widthTo(line, offset) {
  measure.font = line.font;
  const width = measure.measureText(line.text.slice(0, Math.max(0, offset - line.start))).width;
  return line.rtl ? inner - width : width;
}

/** Offset in the text nearest to a place on a line. */
export function offsetAt(line, x) {
  let best = line.start;
  for (let offset = line.start; offset <= line.start + line.text.trimEnd().length; offset += 1) {
    const nearer = Math.abs(widthTo(line, offset) - x) < Math.abs(widthTo(line, best) - x);
    if (nearer) best = offset;
  }
  return best;
}
