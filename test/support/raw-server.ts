import { createServer, type RequestListener } from 'node:http'
import { createServer as createSocketServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** A server of this machine whose connections are counted. */
export interface CountedServer {
  readonly baseUrl: string
  readonly connections: () => number
  readonly stop: () => Promise<void>
}

/** Starts a server that speaks HTTP and answers as the listener does. */
export async function startHttpServer(listener: RequestListener): Promise<CountedServer> {
  return start(
    createServer((request, response) => {
      // A client that goes away in the middle is part of some tests.
      response.on('error', () => {})
      listener(request, response)
    }),
  )
}

/** Starts a server whose answers need not be HTTP: `answer` is given the connection after each whole request. */
export async function startRawServer(answer: (socket: Socket, number: number) => void): Promise<CountedServer> {
  let requests = 0
  return start(
    createSocketServer(socket => {
      let heard = ''
      socket.on('error', () => {})
      socket.on('data', bytes => {
        heard += bytes.toString('latin1')
        if (!heard.endsWith('\r\n\r\n')) return
        heard = ''
        requests += 1
        answer(socket, requests)
      })
    }),
  )
}

async function start(server: Server): Promise<CountedServer> {
  const open = new Set<Socket>()
  let connections = 0
  server.on('connection', (socket: Socket) => {
    connections += 1
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const stop = async (): Promise<void> => {
    for (const socket of open) socket.destroy()
    await new Promise<void>(resolve => {
      server.close(() => resolve())
    })
  }
  const { port } = server.address() as AddressInfo
  return { baseUrl: `http://127.0.0.1:${port}`, connections: () => connections, stop }
}
