// The farms: coffee, flowers, strawberries and the plastic-roofed gardens.

import { darker, lighter, seeThrough } from '../colours.ts'
import { lamp } from '../palettes.ts'
import { prop } from '../stage.ts'
import type { Stage } from '../stage.ts'
import * as crops from '../shapes/crops.ts'
import { backdrop, ground, mistBank } from '../shapes/hills.ts'
import { cottage } from '../shapes/houses.ts'
import { walker } from '../shapes/people.ts'
import { grass } from '../shapes/plants.ts'
import { dots, each, listOf, many, oval, shape, stroke } from '../shapes/svg.ts'
import type { At } from '../shapes/svg.ts'
import { tree } from '../shapes/trees.ts'

const soil = (stage: Stage, base: number, colour: string): string => {
  const [far, near] = [stage.paint('#7fa05a', 0.5), darker(colour, 0.2)]
  const colours = [far, stage.paint(colour, 0.2), stage.paint(near)]
  return ground(stage, { base, rise: 22, waves: 1.5 }, colours)
}

export const coffeeFarm = (stage: Stage): string => {
  const field = { horizon: 520, vanish: 800 }
  const [rows, fill] = [crops.lanes(8, 640), seeThrough(stage.paint('#5f2f22'), 0.5)]
  const shrub = ([x, y, scale]: At) => {
    const look = { depth: 0.42 * (1 - scale) ** 2, leafage: scale > 0.25 ? 16 : 8 }
    return crops.coffeeShrub(stage, [x, y, 40 + 270 * scale], look)
  }
  const picker = { pose: 'picking', hat: 'cone', load: 'basket' } as const
  const steps = listOf(8, (i) => 0.3 + i * 0.085)
  return `${backdrop(stage, 520)}${cottage(stage, [1010, 532, 90], { depth: 0.35 })}
    ${soil(stage, 526, '#a4532f')}
    ${rows.map((lane) => crops.bed(field, lane, { half: 150, fill })).join('')}
    ${crops.inRows(field, rows, steps).map(shrub).join('')}
    ${walker(stage, [610, 930, 280], { ...picker, left: true })}
    ${walker(stage, [985, 900, 280], picker)}
    ${many('800,1000,190 665,1030,150', (at) => crops.basket(stage, at))}
    ${many('120,1120,430 1500,1140,440', (at) => crops.coffeeShrub(stage, at, { leafage: 20 }))}`
}

const petals = [
  '#e2507e',
  '#f2a93b',
  '#9a62b8',
  '#f6efe2',
  '#d83f4a',
  '#f5d04e',
  '#e98fb4',
] as const

const flowerRow = (stage: Stage, lane: number, colour: string): string => {
  const { paint } = stage
  const field = { horizon: 540, vanish: 800 }
  const heads = crops.laneDots(stage, [field, lane], {
    count: 130,
    radius: 25,
    spread: 110,
    lift: 44,
  })
  const leaves = crops.laneDots(stage, [field, lane], {
    count: 60,
    radius: 40,
    spread: 110,
    lift: 20,
  })
  const lit = heads.map(([x, y, r]): At => [x - r * 0.25, y - r * 0.3, r * 0.5])
  return `${crops.bed(field, lane, { half: 135, fill: paint('#3f6f3a', 0.1) })}
    ${dots(leaves, paint('#4f8a44'))}${dots(heads, paint(darker(colour, 0.1)))}
    ${dots(lit, paint(lighter(colour, 0.25)))}`
}

export const flowerField = (stage: Stage): string => {
  const { between, pick, whole } = stage
  const first = whole(0, 6)
  const rows = crops
    .lanes(15, 330)
    .map((lane, i) => flowerRow(stage, lane, petals[(i + first) % 7] ?? petals[0]))
  const bloom = (at: At) => crops.bloom(stage, at, { colour: pick(petals) })
  const near = (i: number): At => [i * 66 + between(-50, -10), between(1000, 1064), between(36, 60)]
  return `${backdrop(stage, 540)}${soil(stage, 546, '#5f7a42')}${rows.join('')}
    ${mistBank(stage, 570)}
    ${walker(stage, [520, 800, 180], { pose: 'bending', hat: 'cone' })}
    ${walker(stage, [1060, 870, 270], { pose: 'holding', hat: 'cone', left: true, top: '#3f6f92' })}
    ${each(7, (i) => bloom([975 + (i % 4) * 22, 690 - (i % 3) * 20, 20]))}
    ${each(20, (i) => grass(stage, [i * 84, 1100, 120], { colour: '#3f7a3f' }))}
    ${each(26, (i) => bloom(near(i)))}`
}

/** Strawberries grow on racks at the height of the hand, their fruit hanging over the edge. */
export const strawberryGarden = (stage: Stage): string => {
  const field = { horizon: 520, vanish: 800 }
  const [rack, lanes, steps] = [
    { ...field, floor: 930 },
    crops.lanes(6, 760),
    listOf(10, (i) => 0.3 + i * 0.073),
  ]
  const [steel, trough] = [stage.paint('#c9cfcb'), stage.paint('#eef0e8', 0.1)]
  const legs = crops.inRows(rack, lanes, steps).map(([x, y, scale]) => {
    const spread = 90 * scale
    return stroke(
      `M${x - spread} ${y}v${180 * scale}M${x + spread} ${y}v${180 * scale}`,
      steel,
      9 * scale,
    )
  })
  const beds = lanes.map((lane) => crops.bed(rack, lane, { half: 130, fill: trough }))
  const plant = ([x, y, scale]: At) => {
    const size = 16 + 150 * scale
    return (size < 84 ? crops.strawberryTuft : crops.strawberryPlant)(stage, [x, y, size])
  }
  const bent = { pose: 'picking', hat: 'cone', left: true, top: '#d9708a' } as const
  return `${backdrop(stage, 520)}${soil(stage, 526, '#9a6a45')}${legs.join('')}${beds.join('')}
    ${crops.inRows(rack, lanes, steps).map(plant).join('')}${walker(stage, [850, 1000, 360], bent)}
    ${walker(stage, [740, 740, 190], { pose: 'picking', hat: 'cone', load: 'basket' })}
    ${crops.basket(stage, [690, 1030, 170], { colour: '#d8302f' })}
    ${many('60,950,235 330,985,235 1230,985,235 1530,950,235', (at) =>
      crops.strawberryPlant(stage, at),
    )}`
}

/** A greenhouse 200 wide, from its gable end and a little above: plastic over rows of plants. */
const tunnel = prop(200, ({ between, fade, form, glow, paint, palette, pick }) => {
  const [frame, front] = [paint('#f4f6ee'), 'M-100 0V-52Q-96-128 0-132Q96-128 100-52V0Z']
  const roof = 'M-100-52L-92-110Q-88-182 0-186Q88-182 92-110L100-52Q96-128 0-132Q-96-128-100-52Z'
  const light = palette.lit ? ['#fff0c4', lamp, '#c9a860'] : [paint('#f1f6f1'), paint('#bcd3c4')]
  const plant = (i: number): At => [-90 + i * 10, -between(2, 14), between(7, 10)]
  const flowers = listOf(14, (): At => [between(-90, 90), -between(6, 24), between(3, 5)])
  return `${shape(roof, form('#e4ece8'))}${shape(front, fade(light))}
    ${dots(listOf(19, plant), paint('#4f8a44'))}
    ${dots(flowers, paint(pick(['#e2507e', '#f5d04e', '#f6efe2', '#e98fb4'])))}
    ${stroke('M-50 0V-118M0 0V-186M50 0V-118M-96-80Q-80-150-6-186', seeThrough(frame, 0.55), 2)}
    ${stroke(front, frame, 4)}${palette.lit ? oval([0, -60, 170, 130], glow(lamp, 0.4)) : ''}`
})

export const greenhouse = (stage: Stage): string => {
  const { between, chance } = stage
  const row = (index: number) => {
    const near = (index / 5) ** 1.4
    const [w, y, from] = [96 + near * 250, 590 + near * 430, between(-100, 0)]
    const depth = 0.42 * (1 - near)
    return each(Math.ceil(1750 / w), (i) => {
      const at = [from + i * w, y + 14 * Math.sin(i + index * 2), w] as const
      const gap = index < 4 && chance(0.14)
      return gap ? tree(stage, at, { depth, colour: '#3f7a47' }) : tunnel(stage, at, { depth })
    })
  }
  const grower = { pose: 'holding', hat: 'cone', top: '#3d8a6b' } as const
  const bunch = (i: number): At => [735 + (i % 3) * 24, 803 - (i % 2) * 26, 24]
  return `${backdrop(stage, 540)}${soil(stage, 540, '#6d8a4a')}
    ${cottage(stage, [1130, 560, 90], { depth: 0.4 })}${each(6, row)}
    ${walker(stage, [660, 1015, 330], grower)}
    ${each(6, (i) => crops.bloom(stage, bunch(i), { colour: i % 2 ? '#e2507e' : '#f6efe2' }))}
    ${walker(stage, [930, 1020, 320], { ...grower, pose: 'walking', left: true, load: 'basket' })}`
}
