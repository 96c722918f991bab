import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto'

/** A key and a certificate that the key itself has signed, both in PEM. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

const tag = { integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, utf8: 0x0c, time: 0x18, sequence: 0x30, set: 0x31 }
const oid = {
  ecdsaWithSha256: '2a8648ce3d040302',
  commonName: '550403',
  subjectAltName: '551d11',
}

/** The years in which a certificate begins and ends to hold. */
export interface Validity {
  readonly from: number
  readonly to: number
}

/** Makes a certificate for a host's name (RFC 5280), so that tests need no other program for it. */
export function makeCertificate(name: string, { from, to }: Validity = { from: 2020, to: 2099 }): Certificate {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = der(tag.sequence, der(tag.oid, Buffer.from(oid.ecdsaWithSha256, 'hex')))
  const toSign = der(
    tag.sequence,
    der(0xa0, der(tag.integer, Buffer.from([2]))),
    der(tag.integer, Buffer.from([1])),
    algorithm,
    nameOf(name),
    der(tag.sequence, der(tag.time, Buffer.from(`${from}0101000000Z`)), der(tag.time, Buffer.from(`${to}1231235959Z`))),
    nameOf(name),
    createPublicKey(privateKey).export({ type: 'spki', format: 'der' }),
    der(0xa3, der(tag.sequence, alternativeName(name))),
  )
  const signature = der(tag.bits, Buffer.from([0]), sign('sha256', toSign, privateKey))
  const certificate = der(tag.sequence, toSign, algorithm, signature).toString('base64')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  }
}

function nameOf(name: string): Buffer {
  const attribute = [der(tag.oid, Buffer.from(oid.commonName, 'hex')), der(tag.utf8, Buffer.from(name))]
  return der(tag.sequence, der(tag.set, der(tag.sequence, ...attribute)))
}

function alternativeName(name: string): Buffer {
  const names = der(tag.sequence, der(0x82, Buffer.from(name)))
  return der(tag.sequence, der(tag.oid, Buffer.from(oid.subjectAltName, 'hex')), der(tag.octets, names))
}

function der(type: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const long = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([type, ...(length < 128 ? [length] : long)]), content])
}
