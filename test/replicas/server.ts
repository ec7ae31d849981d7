import { createServer, type Server } from "node:https";
import type { IncomingMessage } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { generate } from "selfsigned";
import { asanaPage } from "./asana/pages.ts";
import { asset } from "./assets.ts";
import { docsPage, exportedText, forgetTyping } from "./docs/pages.ts";
import { drivePage } from "./drive/pages.ts";
import { hubspotPage } from "./hubspot/pages.ts";
import { flagsOf, html, type Answer, type ReplicaFlags } from "./page.ts";

/** One request as the hosts see it. `flags` already holds what the query says. */
export interface Request {
  method: string;
  url: URL;
  body: string;
  flags: ReplicaFlags;
}

export interface Replicas {
  port: number;
  /** `https://<host>`: the browser started by `launch()` resolves it to this server. */
  origin(host: string): string;
  close(): Promise<void>;
  /** Changes flags for all later requests; they are merged into those set before. */
  set(flags: ReplicaFlags): void;
  /** Address of every request so far, whoever made it and whatever host it was meant for. */
  seen: readonly string[];
}

const hosts: Record<string, (request: Request) => Answer> = {
  "docs.google.com": docsPage,
  "drive.google.com": drivePage,
  "app.asana.com": asanaPage,
  "app.hubspot.com": hubspotPage,
  "app-eu1.hubspot.com": hubspotPage,
  "doc-0s-replica.googleusercontent.com": exportedText,
};

/** Serves all replica pages over TLS on 127.0.0.1; the host name of a request picks the tool. */
export async function startReplicas(options: { port?: number } = {}): Promise<Replicas> {
  forgetTyping();
  const flags: ReplicaFlags = {};
  const seen: string[] = [];
  const { private: key, cert } = await certificate();
  const server = createServer({ key, cert }, (incoming, outgoing) => {
    seen.push(`https://${incoming.headers.host ?? ""}${incoming.url ?? ""}`);
    void read(incoming)
      .then((body) => answer(incoming, body, flags))
      .catch((error: unknown) => html(500, `<pre>${String(error)}</pre>`))
      .then(({ status, headers, body }) => outgoing.writeHead(status, headers).end(body));
  });
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await listen(server, options.port ?? 0);
  return {
    port: (server.address() as AddressInfo).port,
    origin: (host) => `https://${host}`,
    set: (changed) => void Object.assign(flags, changed),
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function answer(incoming: IncomingMessage, body: string, set: ReplicaFlags): Answer {
  const host = (incoming.headers.host ?? "").replace(/:\d+$/, "");
  const url = new URL(incoming.url ?? "/", `https://${host || "localhost"}`);
  if (url.pathname.startsWith("/replica/")) return asset(url);
  const page = hosts[host];
  const plain = html(200, "<!doctype html><title>nothing here</title><p>nothing here</p>");
  return page?.({ method: incoming.method ?? "GET", url, body, flags: flagsOf(url, set) }) ?? plain;
}

async function read(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
}

function certificate(): ReturnType<typeof generate> {
  const names = [...Object.keys(hosts), "localhost"];
  const altNames = names.map((value) => ({ type: 2 as const, value }));
  return generate([{ name: "commonName", value: "Throughline replicas" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: [...altNames, { type: 7, ip: "127.0.0.1" }] }],
  });
}
