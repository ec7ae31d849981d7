import { words } from "./concept";
import type { Concept } from "./concept";

/** Apps and bots with our name. */
export const ownApps: Concept = {
  id: "own-apps",
  names: words(`
    app, apps, own app, app of our own, mobile app, mobile apps, chat bot, chatbot, chat bots, chatbots, eigene
    app, eigene apps, handy-app, application mobile, applications mobiles, notre propre application, agent
    conversationnel,
    une appli
  `),
  strong: words(`
    mobile app, our own app, app store, apple's store, play store, google play, download the app, download our
    app, download it from apple, downloads it from, app download, app downloads, push notification, push
    notifications, push messages, onto the home screen, on the home screen, home-screen icon, ios and android,
    iphone and android, app for patients, app for guests, app for members, app for customers, install our app,
    chat bot, chatbot, chat window, chat widget, little window at the bottom, window at the bottom right, bottom
    right answers, answers what visitors type, virtual assistant, digital assistant, voice assistant, ai
    assistant on, assistant on the website, helper on the website, bot on the website, website answers at night,
    talks to visitors, alexa skill, hands over to the desk when,
    eigene app, app für patienten, app für gäste, app für kunden, app für mitglieder, aus dem play store,
    app-store, app herunterladen, laden die app, app-download, push-nachricht, push-nachrichten,
    push-mitteilung, startbildschirm, chat-fenster, chatfenster, virtueller assistent, virtuelle assistentin,
    digitaler assistent, digitale assistentin, sprachassistent, assistent auf der website, fenster rechts unten,
    etwas fürs handy,
    application mobile, notre application, télécharger l'application, téléchargez l'application, téléchargent
    l'application, notifications push, notification push, écran d'accueil, robot conversationnel, agent
    conversationnel, assistant virtuel, assistante virtuelle, fenêtre de discussion, fenêtre en bas à droite,
    assistant sur le site,
    notre appli, une appli, l'appli
  `),
  also: words(`
    app, apps, download, phone, smartphone, icon, assistant, bot, android, iphone, at night, patient's phone,
    visitors type, handy, herunterladen, laden, assistent, nachts, termine, application, téléphone, télécharger,
    appli
  `),
};
