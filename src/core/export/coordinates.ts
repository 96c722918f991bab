import proj4 from 'proj4'
import type { Address, Coordinates } from '../content-item.ts'

/** A place in WGS 84, in degrees with six decimals, which is some ten centimetres. */
export interface Place {
  readonly longitude: number
  readonly latitude: number
}

/** Why coordinates are of no use: there are none, or zeros; or they lie outside Finland, mostly as they are swapped. */
export type CoordinateFault = 'none' | 'outside'

// ETRS-TM35FIN: UTM's zone 35 on GRS 80 for the whole of Finland (JHS 197, section 6). WGS 84 differs from EUREF-FIN by
// less than a metre, and no service map needs more.
const toDegrees = proj4('+proj=utm +zone=35 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs', 'WGS84')

// What version 12 takes (v12 API.md, section 13).
const bounds = { easting: [43_500, 765_000], northing: [6_522_000, 7_796_000] } as const

/** A place of EPSG:3067 in degrees. */
export function toWgs84({ easting, northing }: Coordinates): Place {
  const [longitude, latitude] = toDegrees.forward([easting, northing])
  return { longitude: rounded(longitude), latitude: rounded(latitude) }
}

/** The first of an address's coordinates that can be true, or why there are none. */
export function usableCoordinates(all: readonly Coordinates[]): Coordinates | CoordinateFault {
  const given = all.filter(({ easting, northing }) => easting !== 0 && northing !== 0)
  return given.find(isInFinland) ?? (given.length === 0 ? 'none' : 'outside')
}

/** Why none of the places that one visits can be true. */
export function faultOf(addresses: readonly Address[]): CoordinateFault {
  const visited = addresses.filter(({ purpose }) => purpose === 'visiting')
  return visited.some(({ coordinates }) => usableCoordinates(coordinates) === 'outside') ? 'outside' : 'none'
}

function isInFinland({ easting, northing }: Coordinates): boolean {
  return within(easting, bounds.easting) && within(northing, bounds.northing)
}

function within(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most
}

function rounded(degrees: number | undefined): number {
  return Math.round((degrees ?? Number.NaN) * 1e6) / 1e6
}
