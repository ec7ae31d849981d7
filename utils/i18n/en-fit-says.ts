/** English: what a draft says of its reader, its message and the next step. */
export const enFitSays = {
  "fit.says.reader.fits": "It speaks to your reader: {reader}.",
  "fit.says.reader.fitsBut":
    "It speaks to your reader, {reader}, in words that put them off: {words}.",
  "fit.says.reader.unsure": "Some of it speaks to your reader: {reader}.",
  "fit.says.reader.missing": "Nothing in it speaks to your reader yet: {reader}.",
  "fit.says.reader.other": "It reads as if written for another reader: {other}, not {reader}.",
  "fit.says.reader.retired":
    "It is linked to {reader}, a reader we have retired. Choose another reader, or retire the piece.",
  "fit.says.reader.retiredOther":
    "It speaks to {other}. It is linked to {reader}, a reader we have retired: choose another reader.",
  "fit.says.reader.unlinked": "It seems to speak to this reader: {reader}.",
  "fit.says.reader.unlinkedNone": "Nothing tells yet who it is for.",
  "fit.says.message.fits": "It says: {message}",
  "fit.says.message.missing": "This is not in it yet: {message}",
  "fit.says.message.fitsGoal": "It is about {goal}.",
  "fit.says.message.missingGoal": "Nothing in it is about {goal} yet.",
  "fit.says.message.otherGoal": "It is more about {other} than about {goal}.",
  "fit.says.message.unlinked": "It seems to say: {message}",
  "fit.says.message.unlinkedNone": "None of our messages is in it yet.",
  "fit.says.next-step.fits": "It asks for what people do in this step ({stage}): {step}.",
  "fit.says.next-step.other":
    "It asks for {step}, which belongs to “{stage}”. Usual here: {usual}.",
  "fit.says.next-step.asks": "It asks for something else than is usual here: {usual}.",
  "fit.says.next-step.missing": "It does not ask the reader for anything yet. Usual here: {usual}.",
  "fit.says.next-step.nothing": "It does not ask the reader for anything yet.",
  "fit.says.next-step.asksThis": "It asks the reader for this.",
} as const;
