import { startReplicas } from "./server.ts";

const { port } = await startReplicas({ port: Number(process.argv[2] ?? 0) });
console.log(port);
console.log(
  `chromium --ignore-certificate-errors --host-resolver-rules="MAP * 127.0.0.1:${port},EXCLUDE localhost"`,
);
