/** English: the second opinion of the browser's own language model. */
export const enSecond = {
  "second.title": "Second opinion",
  "second.switch": "Let me ask the browser’s own language model when the goal is not clear",
  "second.hint":
    "You see every request before it is sent, and nothing is sent without your click. The browser may use a cloud for the answer, and we cannot know whether it does.",
  "second.hintDownload":
    "With the first request the browser downloads its model: several gigabytes, once.",
  "second.ask": "Ask the browser’s model",
  "second.preview": "This is sent, and nothing else",
  "second.shorter": "That was too long for the model. This is what fits.",
  "second.cloud": "The browser may use a cloud for the answer. We cannot know.",
  "second.download":
    "The browser downloads its model first: several gigabytes, once. That can take a while.",
  "second.send": "Send",
  "second.doNotSend": "Do not send",
  "second.stop": "Stop",
  "second.downloading": "The browser is downloading its model…",
  "second.asking": "The model is reading…",
  "second.answer": "Second opinion: {goal}, because of “{quote}”",
  "second.none": "Second opinion: none of these goals.",
  "second.unchecked": "The model gave no answer that can be checked.",
  "second.choose": "Choose it",
  "second.fault.unsupported": "The browser’s model cannot answer such a request.",
  "second.fault.long": "Even the title and one sentence are too long for the browser’s model.",
  "second.fault.late": "The model took too long, so we stopped waiting.",
  "second.fault.stopped": "Stopped. There is no answer.",
  "second.fault.failed": "The browser’s model did not answer. You can try again later.",
  "second.question": "Which one of these goals does the piece below serve most?",
  "second.titleOf": "Title: {title}",
  "second.form":
    "Answer in JSON. “choice”: the letter of the goal, or “none”. “quote”: the words from the title or from one of the sentences that show it most, copied exactly, at most 200 characters.",
} as const;
