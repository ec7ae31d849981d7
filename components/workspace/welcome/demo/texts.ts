/** The words of the made-up pieces that the tour shows, in the language they were written in. */
import type { DemoStep } from "./steps";

/** Paragraphs of each piece; the first is its title as the piece itself says it. */
export const TEXTS: Readonly<Record<Exclude<DemoStep["id"], "link">, readonly string[]>> = {
  linked: [
    "The unannounced audit guide: what the auditor asks for in the first forty minutes",
    "Nobody rings ahead. At 8.50 there is a person in reception with a lanyard, and by 9.30 they will have asked you for five things. We know because eleven quality managers let us read their audit notes, and the same five came up every time: the cleaning and maintenance record for one line, picked at random; proof that the job on that record was signed by somebody trained to do it; the calibration certificate for whatever measured it; the corrective action from the last time it failed; and the date you checked the corrective action worked.",
    "If those live in five folders, you spend the morning walking. If they hang off the same asset, you turn the screen round.",
    "This guide takes the five requests one at a time. For each we show the question as auditors phrase it, what a complete record looks like, the gap we see most often, and a fifteen-minute fix you can do this week with or without software. Print the last page and pin it where your deputies can find it, because the audit will happen on the one day you are on holiday.",
  ],
  reader: [
    "The twelve spares you should never have to wait for",
    "We asked thirty-one maintenance managers which part had cost them the longest night. Not the dearest part: the longest night. Twelve answers came up again and again, and only two of them cost more than £200.",
    "Number one, by a distance, is the conveyor gearbox seal. It fails slowly, it weeps on a Friday, and the supplier is shut until Monday. Number two is any sensor with a moulded plug that only one company makes. Number three is the drive belt for whichever filler the line cannot run without, because somebody always used the last one and meant to say.",
    "The list is below, with a minimum stock level for a two-line plant and a note on shelf life. Belts and seals age, so a dusty spare is not always a spare.",
    "One habit beats the whole list, though: every time a fitter takes the last of something, the job cannot be closed until it is re-ordered. You can do that with a clipboard. Breakdowns you planned for are just jobs.",
  ],
  notDoing: [
    "7 bold predictions for AI in manufacturing in 2026",
    "Artificial intelligence is no longer the future. It is the present, and it is moving at the speed of light. As we enter an era of hyper-connected, self-optimising smart factories, manufacturers everywhere are asking one question: are we ready?",
    "In this post we gaze into the crystal ball and share seven game-changing predictions. Generative AI will transform the shop floor. Digital twins will become the new normal. Robots and humans will collaborate as never before. Sustainability will be powered by data. The metaverse (yes, really) will find its industrial moment. Edge computing will unlock value at scale. And the companies that embrace change will be the ones that win.",
    "All the big players in our space have published their predictions already, so it is time for us to join the conversation and show that we are thought leaders too. The fourth industrial revolution waits for no one. Buckle up, because 2026 is going to be a wild ride. What is your prediction? Tell us in the comments and do not forget to share with your network!",
  ],
  orphan: [
    'LinkedIn series: "Small but mighty", posts 1 to 3',
    "POST 1. Hey bakery owners! 🥐 Up at 3 am, flour everywhere, and now the mixer is making That Noise again? We see you. You do not need a maintenance department to keep your ovens happy. Meet Brackenworks, the friendly app that even a team of four can love.",
    'POST 2. Raise your hand if your maintenance plan is "hit it and hope". 🙋 Independent bakers, cafés and street-food heroes, this one is for you. Our starter set-up takes one cup of coffee and your whole kitchen will thank you.',
    'POST 3. Meet Jo. Jo runs a tiny sourdough bakery in Frome with her husband and one very patient oven. "I just wanted something that reminds me to descale the steamer," says Jo. Same, Jo. Same.',
    "Notes: written last autumn for the small-bakery persona. Still in the queue for Tuesdays and Thursdays. Image idea: croissant wearing a hard hat. Hashtags: #SmallBatch #BakerLife #SupportLocal",
  ],
};
