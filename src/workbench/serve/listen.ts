import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const TRIES = 20;

/** Listens at the port or, where it is taken, at the next free one; 0 means any. Gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let offset = 0; offset < TRIES; offset++) {
    const taken = await listenAt(server, port === 0 ? 0 : port + offset);
    if (taken !== undefined) return taken;
  }
  throw new Error(`Ports ${port} to ${port + TRIES - 1} are all taken.`);
}

function listenAt(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      server.off('error', fail);
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    };
    server.on('error', fail);
    server.listen(port, 'localhost', () => {
      server.off('error', fail);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
