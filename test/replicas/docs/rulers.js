import { el } from "../shared/dom.js";
import { page } from "./model.js";

const inch = 96;

/** The two rulers, with the white part between the margins. */
export function createRulers() {
  const horizontal = el("canvas", { class: "ruler-h", width: 816, height: 15 });
  const vertical = el("canvas", { class: "ruler-v", width: 15, height: 900 });
  const inner = page.width - 2 * page.margin;
  across(horizontal.getContext("2d"), inner);
  const context = vertical.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, page.margin, 15, 900);
  context.save();
  context.translate(15, page.margin);
  context.rotate(Math.PI / 2);
  ticks(context, 0, 900);
  context.restore();
  return {
    horizontal,
    vertical,
    paint: (left) => (horizontal.style.left = `${left}px`),
  };
}

function across(context, inner) {
  context.fillStyle = "#fff";
  context.fillRect(page.margin, 0, inner, 15);
  context.translate(page.margin, 0);
  ticks(context, -1 * inch, inner + inch);
  context.fillStyle = "#3f7ee8";
  for (const x of [0, inner]) {
    context.beginPath();
    context.moveTo(x - 5, 8);
    context.lineTo(x + 5, 8);
    context.lineTo(x, 14);
    context.fill();
  }
}

function ticks(context, from, to) {
  context.fillStyle = "#80868b";
  context.font = "9px Arial, sans-serif";
  context.textAlign = "center";
  for (let x = from; x <= to; x += inch / 8) {
    const eighth = Math.round((x / inch) * 8);
    if (eighth % 8 === 0 && eighth !== 0) context.fillText(String(Math.abs(eighth / 8)), x, 11);
    else if (eighth !== 0)
      context.fillRect(x, eighth % 4 === 0 ? 5 : 6, 1, eighth % 4 === 0 ? 5 : 3);
  }
}
