import { words } from "./concept";
import type { Concept } from "./concept";

/** Being seen for its own sake. */
export const reach: Concept = {
  id: "reach",
  names: words(`
    follower campaigns, followers, viral videos, viral content, going viral, memes, meme, dance videos, tiktok,
    vanity metrics, engagement bait, clickbait, like campaigns, follower-kampagnen, follower, virale videos,
    virale, klickköder, reichweitenkampagnen, abonnés, vidéos virales, virales, mèmes, putaclic
  `),
  strong: words(`
    go viral, going viral, goes viral, went viral, viral video, viral hit, break the internet, tiktok, tiktok
    dance, dance challenge, dance to the, dances in the, dance in the corridor, staff dance, team dances,
    hashtag challenge, ice bucket, challenge video, clickbait, you won't believe, engagement bait, get more
    followers, more followers, gain followers, new followers by, followers by, 10.000 followers, follower
    target, more likes, trending sound, trending audio, trending song, lip-sync, lip sync, funny cat, cat video,
    cat videos, prank, duet with, for the algorithm, please the algorithm, feed the algorithm, comment yes,
    double tap,
    viral gehen, viral geht, geht viral, virales video, viraler hit, tanzvideo, tanzt im, tanzen im gang,
    klickköder, mehr follower, neue follower, follower bis, mehr likes, trend-sound, trendsound, katzenvideo,
    für den algorithmus,
    devenir viral, devient virale, faire le buzz, vidéo virale, vidéo de danse, danse virale, chorégraphie,
    putaclic, plus d'abonnés, nouveaux abonnés, gagner des abonnés, plus de likes, son tendance, pour
    l'algorithme, vidéo de chat,
    funny meme, funny memes, meme about, memes about, meme page, meme template, internet meme, lustige memes,
    faire un mème
  `),
  also: words(`
    viral, trend, trending, likes, followers, shares, reel, reels, funny, song, dance, lustig, tanz, drôle,
    follower, abonnés, partages, danse,
    challenge, défi
  `),
};
