// Makes assets/map/northwest-pacific.json from Natural Earth 50m (world-atlas): land and inland borders
// of one region, projected by Mercator, clipped, simplified, in integers. Run by hand when the region
// changes: `node scripts/build-map.mjs`. The game only ever reads the file it writes.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoMercator, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'

const OUT = new URL('../assets/map/northwest-pacific.json', import.meta.url)
const EDGE = { west: 104, east: 163, south: 17, north: 57.5 }
const UNITS_PER_DEGREE = 64
const MARGIN = 32 // units cut away inside the edge, so that the clipping line is never drawn
const TOLERANCE = 0.45 // units; a quarter of a pixel where a degree is 37 pixels wide
const SMALLEST = 5 // square units; smaller islets vanish in the engraving

// Islands whose possession is in dispute are not drawn: [longitude, latitude, radius in degrees].
const LEFT_OUT = [
  [131.87, 37.24, 0.4],
  [123.6, 25.8, 0.6],
  [146.0, 44.0, 0.75],
  [146.8, 43.75, 0.5],
  [147.9, 45.0, 1.1],
  [112.0, 16.5, 1.5],
]

// Only borders between these are drawn (ISO 3166-1 numeric): dashed, unnamed.
const NEIGHBOURS = new Set(['156', '408', '410', '496', '643'])

const require = createRequire(import.meta.url)
const read = name => JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`), 'utf8'))

const perRadian = (UNITS_PER_DEGREE * 180) / Math.PI
const mercatorY = lat => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
const top = mercatorY(EDGE.north)
const width = Math.round((EDGE.east - EDGE.west) * UNITS_PER_DEGREE)
const height = Math.round((top - mercatorY(EDGE.south)) * perRadian)

const centre = (EDGE.west + EDGE.east) / 2
const projection = geoMercator()
  .rotate([-centre, 0])
  .scale(perRadian)
  .translate([width / 2, top * perRadian])
  .clipExtent([
    [0, 0],
    [width, height],
  ])

// Collects every ring or line that d3-geo emits, already clipped and projected.
function lines(object, closed) {
  const found = []
  let line = []
  const flush = () => {
    if (line.length > 1) found.push(closed ? line.slice() : line)
    line = []
  }
  const context = {
    beginPath: () => {},
    moveTo: (x, y) => {
      flush()
      line = [[x, y]]
    },
    lineTo: (x, y) => line.push([x, y]),
    closePath: flush,
    arc: () => {},
  }
  geoPath(projection, context)(object)
  flush()
  return found
}

// Douglas-Peucker without recursion: keeps what strays further than the tolerance from its chord.
function simplify(points, tolerance) {
  const keep = new Uint8Array(points.length)
  keep[0] = keep[points.length - 1] = 1
  const stack = [[0, points.length - 1]]
  while (stack.length > 0) {
    const [from, to] = stack.pop()
    let far = 0
    let at = -1
    for (let i = from + 1; i < to; i++) {
      const d = distance(points[i], points[from], points[to])
      if (d > far) [far, at] = [d, i]
    }
    if (far > tolerance) {
      keep[at] = 1
      stack.push([from, at], [at, to])
    }
  }
  return points.filter((_, i) => keep[i] === 1)
}

function distance([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

// A closed ring is cut at the point furthest from its first, so that both halves have a true chord.
function simplifyRing(ring) {
  let far = 0
  let at = 0
  ring.forEach(([x, y], i) => {
    const d = Math.hypot(x - ring[0][0], y - ring[0][1])
    if (d > far) [far, at] = [d, i]
  })
  const first = simplify(ring.slice(0, at + 1), TOLERANCE)
  const second = simplify([...ring.slice(at), ring[0]], TOLERANCE)
  return [...first, ...second.slice(1, -1)]
}

function area(ring) {
  let sum = 0
  ring.forEach(([x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length]
    sum += x * ny - nx * y
  })
  return Math.abs(sum / 2)
}

function leftOut(ring) {
  const x = ring.reduce((sum, p) => sum + p[0], 0) / ring.length
  const y = ring.reduce((sum, p) => sum + p[1], 0) / ring.length
  const [lon, lat] = projection.invert([x, y])
  return LEFT_OUT.some(([a, b, r]) => Math.hypot(lon - a, lat - b) < r) && area(ring) < 20_000
}

// First point absolute, the rest as steps: most are one or two digits long.
function pack(points) {
  const out = []
  let [px, py] = [0, 0]
  for (const [x, y] of points) {
    const [rx, ry] = [Math.round(x), Math.round(y)]
    if (out.length > 0 && rx === px && ry === py) continue
    out.push(rx - px, ry - py)
    ;[px, py] = [rx, ry]
  }
  return out
}

const landAtlas = read('land-50m')
const countryAtlas = read('countries-50m')
const land = lines(feature(landAtlas, landAtlas.objects.land), true)
  .filter(ring => area(ring) >= SMALLEST && !leftOut(ring))
  .map(ring => pack(simplifyRing(ring)))
  .filter(ring => ring.length >= 8)
const between = (a, b) => a !== b && NEIGHBOURS.has(a.id) && NEIGHBOURS.has(b.id)
const borders = lines(mesh(countryAtlas, countryAtlas.objects.countries, between), false)
  .map(line => pack(simplify(line, TOLERANCE * 1.6)))
  .filter(line => line.length >= 4)

const chart = {
  format: 1,
  source: 'Natural Earth 1:50m (public domain), through world-atlas 2.0.2',
  projection: { kind: 'mercator', west: EDGE.west, north: EDGE.north, unitsPerDegree: UNITS_PER_DEGREE },
  size: [width, height],
  shown: [MARGIN, MARGIN, width - MARGIN, height - MARGIN],
  land,
  borders,
}
const rows = list => `[\n${list.map(row => JSON.stringify(row)).join(',\n')}\n]`
const text = `{"format":${chart.format},\n"source":${JSON.stringify(chart.source)},\n"projection":${JSON.stringify(chart.projection)},\n"size":${JSON.stringify(chart.size)},\n"shown":${JSON.stringify(chart.shown)},\n"land":${rows(land)},\n"borders":${rows(borders)}}\n`
writeFileSync(OUT, text)
const points = [...land, ...borders].reduce((sum, row) => sum + row.length / 2, 0)
console.log(`${land.length} coasts, ${borders.length} borders, ${points} points, ${text.length} bytes`)
