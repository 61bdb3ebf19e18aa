// The high slopes: pine hills, rice terraces and tea.

import { lighter } from '../colours.ts'
import type { Stage } from '../stage.ts'
import { bloom } from '../shapes/crops.ts'
import { backdrop, ground, hazeBand, hills, land, mistBank, ridge } from '../shapes/hills.ts'
import { paddies, teaRows } from '../shapes/mounds.ts'
import type { Crop } from '../shapes/mounds.ts'
import { walker } from '../shapes/people.ts'
import { banana, verge } from '../shapes/plants.ts'
import { sky } from '../shapes/sky.ts'
import { each, listOf, many, shape, width } from '../shapes/svg.ts'
import type { At } from '../shapes/svg.ts'
import { pine } from '../shapes/trees.ts'

const slope = (stage: Stage, base: number, depth: number): string => {
  const { between, fade, paint } = stage
  const surface = ridge(stage, { base, rise: 80, waves: 1.7 })
  const spot = (): At => {
    const x = between(-20, width + 20)
    return [x, surface(x) + between(5, 60), between(0.7, 1.2) * (base - 480) * 0.62]
  }
  const pines = listOf(base < 700 ? 22 : 26, spot)
    .filter(([x]) => base < 700 || Math.abs(x - 800) > 330)
    .sort((one, other) => one[1] - other[1])
  const [top, foot] = [lighter(paint('#55793f', depth), 0.08), paint('#3c5f3b', depth + 0.15)]
  return land(surface, fade([top, foot])) + pines.map((at) => pine(stage, at, { depth })).join('')
}

export const pineHills = (stage: Stage): string => {
  const { between, fade, paint } = stage
  const trail = `M790 742Q900 770 800 815Q640 880 730 960Q800 1010 760 1080L1090 1080\
Q1010 980 880 940Q770 890 870 825Q950 775 812 740Z`
  const flower = (i: number) => (i < 11 ? i * 62 : 430 + i * 58)
  return `${sky(stage, 560)}${hills(stage, { from: 400, to: 590, near: 0.42 })}
    ${slope(stage, 640, 0.34)}${mistBank(stage, 700)}${slope(stage, 740, 0.16)}
    ${mistBank(stage, 800)}
    ${ground(stage, { base: 850, rise: 26 }, [paint('#66853f'), paint('#2f4a35')])}
    ${shape(trail, fade([paint('#c99a6b', 0.3), paint('#a8643f')]))}
    ${walker(stage, [830, 905, 104], { pose: 'walking', hat: 'cone', top: '#b8433c' })}
    ${walker(stage, [775, 920, 100], { pose: 'walking', hat: 'cone', load: 'basket' })}
    ${many('90,985,780 300,1035,560 1330,985,570 1540,1035,800', (at) => pine(stage, at))}
    ${verge(stage, 0, { to: width })}
    ${each(22, (i) => bloom(stage, [flower(i), between(985, 1050), between(15, 26)]))}`
}

export const riceTerraces = (stage: Stage): string => {
  // A low sun goes with ripe rice; by other light the fields are young, or under water.
  const young = stage.pick<Crop>(['green', 'water'])
  const crop = stage.palette.altitude > 0.5 ? 'gold' : young
  const farmer = (at: At, i: number) =>
    walker(stage, at, { pose: i ? 'bending' : 'walking', hat: 'cone', left: stage.chance(0.5) })
  const far = { x: 150, y: 690, w: 620, h: 120, levels: 12, rise: 24, crop, depth: 0.42 }
  const right = { x: 1320, y: 780, w: 800, h: 150, levels: 15, rise: 27, crop, depth: 0.24 }
  const left = { x: 320, y: 980, w: 900, h: 210, levels: 13, rise: 31, crop, depth: 0.1 }
  const near = { x: 1220, y: 1190, w: 1000, h: 230, levels: 10, rise: 34, crop, depth: 0 }
  return `${backdrop(stage, 520)}${paddies(stage, far)}${paddies(stage, right)}
    ${mistBank(stage, 720)}${paddies(stage, left)}${paddies(stage, near)}
    ${many('1100,985,150 680,905,72 590,890,68 1320,1010,140', farmer)}
    ${banana(stage, [60, 1060, 330])}`
}

export const teaHills = (stage: Stage): string => {
  const picker = (at: At) => {
    const left = stage.chance(0.5)
    return walker(stage, at, { pose: 'picking', hat: 'cone', load: 'basket', left })
  }
  const far = { x: 1250, y: 690, w: 720, h: 120, levels: 10, rise: 19, depth: 0.4, bead: 17 }
  const left = { x: 250, y: 770, w: 820, h: 150, levels: 11, rise: 24, depth: 0.22, bead: 22 }
  const right = { x: 1150, y: 960, w: 860, h: 200, levels: 12, rise: 27, depth: 0.08, bead: 30 }
  const near = { x: 380, y: 1200, w: 980, h: 250, levels: 11, rise: 36, depth: 0, bead: 44 }
  return `${backdrop(stage, 500)}${teaRows(stage, far)}${teaRows(stage, left)}
    ${hazeBand(stage, 730)}${teaRows(stage, right)}${many('1010,800,112 1240,760,106', picker)}
    ${teaRows(stage, near)}${picker([560, 960, 220])}`
}
