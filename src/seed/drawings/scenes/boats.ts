// Boats: the fishermen of the reservoir, and the rescue boats of the flood.

import { mix, seeThrough } from '../colours.ts'
import { relit } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { ground, hills } from '../shapes/hills.ts'
import { cottage, tubeHouse } from '../shapes/houses.ts'
import { person } from '../shapes/people.ts'
import { banana, verge } from '../shapes/plants.ts'
import { sky, stormSky } from '../shapes/sky.ts'
import { height, listOf, many, oval, place, shape, stroke, width } from '../shapes/svg.ts'
import type { At } from '../shapes/svg.ts'
import { tree } from '../shapes/trees.ts'
import { boat, reflection, water } from '../shapes/water.ts'

/** The lift net on its four bent poles, as it stands by every reservoir. */
const liftNet = ({ paint }: Stage): string => {
  const [pole, mesh] = [paint('#5f4632', 0.12), seeThrough(paint('#f0e6d0', 0.1), 0.5)]
  const thread = (i: number) => `M${-150 + i * 27} -42Q${-60 + i * 11} 34 ${-96 + i * 17.5} -70`
  const rim = 'M-150-40Q0 60 150-40M-96-70Q0 10 96-70'
  const bows = 'M-150-40Q-75-170 0-190Q75-170 150-40M96-70Q48-170 0-190Q-48-170-96-70'
  return `${stroke(listOf(12, thread).join(''), mesh, 1.4)}${stroke(rim, mesh, 2)}
    ${stroke(`${bows}M230 40L200-60H290L262 40`, pole, 4)}${stroke('M0-190L250 30', pole, 6)}
    ${stroke('M0-190L290-120', pole, 2)}${shape('M186-60H304L286-104H204Z', paint('#a9854f', 0.1))}`
}

export const fishingBoats = (stage: Stage): string => {
  const { paint, pick } = stage
  const far = hills(stage, { from: 370, to: 530, layers: 5, near: 0.35 })
  const rower = person(stage, [-62, 4, 84], { pose: 'sitting', hat: 'cone' })
  const rowing = rower + stroke('M-36-36L0-8L26 26', paint('#6d4c3a'), 3.4)
  const angler = person(stage, [20, 2, 92], { pose: 'holding', hat: 'cone', top: '#7a4b3a' })
  const rod = stroke('M40-54L128-118L132-10', paint('#5f4632'), 1)
  const nets = shape('M-60-14Q-20-46 34-16Q10-4-60-14Z', paint('#4f8a8a'))
  const moored = (at: At, i: number) => {
    const crew = [nets, nets + angler + rod, rowing, nets][i] ?? ''
    const colour = pick(['#8a5236', '#3f7a86', '#b4683a', '#5a6f7a'])
    return boat(stage, at, { crew, colour, left: i === 2 })
  }
  return `${sky(stage, 550)}${far}${water(stage, 560)}${reflection(far, 560)}
    ${place(liftNet(stage), { x: 1240, y: 690, scale: 1.1 })}
    ${boat(stage, [330, 640, 150], { crew: rowing })}
    ${many('690,775,430 960,825,480 560,880,500 880,965,560', moored)}
    ${verge(stage, 0, { to: 420, colour: '#2f5a3f' })}`
}

/** The hour under rain: its colours go grey. */
const stormy = (stage: Stage): Stage => {
  const { palette } = stage
  const grey = (colour: string, share: number) =>
    mix(colour, palette.stars ? '#1f2a40' : '#8a9499', share)
  const [high, middle, low] = palette.sky
  return relit(stage, {
    ...palette,
    sky: [grey(high, 0.72), grey(middle, 0.66), grey(low, 0.5)],
    glow: grey(palette.glow, 0.6),
    haze: grey(palette.haze, 0.5),
    light: grey(palette.light, 0.22),
    cloud: grey(palette.cloud, 0.75),
  })
}

const rain = ({ between, paint }: Stage): string => {
  const drop = () => {
    const long = between(24, 64)
    return `M${between(-40, width)} ${between(-40, height)}l${-long * 0.28} ${long}`
  }
  return stroke(listOf(420, drop).join(''), seeThrough(paint('#f4f9fb'), 0.32), 2)
}

/** A house up to its windows in the water, and what the water shows of it. */
const drowned = (stage: Stage, [x, y, size]: At): string => {
  const house = cottage(stage, [x, y + size * 0.26, size], { depth: 0.1 })
  const above = `<svg x="0" y="0" width="${width}" height="${y}">${house}</svg>`
  const foam = oval([x, y, size * 0.56, 4], seeThrough(stage.paint('#e9dcc4'), 0.75))
  return reflection(above, y, 0.22) + above + foam
}

const flotsam = ({ between, paint }: Stage): string => {
  const log = (i: number) => {
    const x = 60 + i * 190 + between(-60, 60)
    return `M${x} ${between(740, 1040)}l${between(50, 120)} ${between(-8, 8)}`
  }
  return stroke(listOf(9, log).join(''), paint('#6d4c34'), 9)
}

const rescuers = (stage: Stage): string => {
  const vest = { pose: 'sitting', top: '#f07a2a' } as const
  const hat = () => stage.pick(['none', 'cone', 'cap'])
  const rower = (at: At) => person(stage, at, { ...vest, hat: hat() })
  const pilot = person(stage, [82, -8, 88], { ...vest, pose: 'raising', hat: 'helmet' })
  return many('-64,4,82 -30,4,74 6,4,82 40,4,74', rower) + pilot
}

export const flood = (clear: Stage): string => {
  const stage = stormy(clear)
  const hazy = { ...stage, form: (colour: string) => stage.form(colour, 0.2) }
  const pole = ([x, y]: At) =>
    stroke(`M${x} ${y}V${y - 270}M${x - 38} ${y - 250}h76`, stage.paint('#6f675c', 0.15), 9)
  const tops = (at: At) => tree(stage, at, { depth: 0.22 })
  const marooned = (at: At, i: number) =>
    person(stage, at, { pose: i ? 'sitting' : 'raising', hat: 'cone' })
  const bank = [stage.paint('#6f8a56', 0.4), stage.paint('#6f8a56', 0.4)]
  return `${stormSky(stage)}${hills(stage, { from: 360, to: 500, near: 0.45 })}
    ${ground(stage, { base: 560, rise: 20 }, bank)}
    ${tubeHouse(hazy, [640, 690, 130, 330], '#e8b48c')}
    ${tubeHouse(hazy, [776, 690, 120, 270], '#9fc3b8')}
    ${many('240,700,270 540,700,230 1010,700,290 1190,700,240', tops)}
    ${water(stage, 600, '#a3835c')}${many('560,660,0 1060,650,0', pole)}
    ${many('400,640,210 960,630,170 150,690,300', (at) => drowned(stage, at))}
    ${many('1290,545,110 1370,545,110', marooned)}${drowned(stage, [1330, 700, 330])}
    ${flotsam(stage)}${boat(stage, [700, 830, 400], { colour: '#c8463f', crew: rescuers(stage) })}
    ${many('250,1130,420 1290,1190,520', (at) => tree(stage, at))}
    ${many('60,1160,420 1530,1150,430', (at) => banana(stage, at))}${rain(stage)}`
}
