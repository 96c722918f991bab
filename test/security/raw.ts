import { createServer, type AddressInfo, type Socket } from 'node:net'

/** A server of this machine that is told what to do with each connection. */
export interface RawServer {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** Starts one on a free port. */
export async function startServer(onConnection: (socket: Socket) => void): Promise<RawServer> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    onConnection(socket)
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
