// Still and running water: the waterfall, the lake and the bridge over the river.

import { darker, lighter, seeThrough } from '../colours.ts'
import type { Stage } from '../stage.ts'
import { backdrop, hazeBand, hills, land, ridge } from '../shapes/hills.ts'
import { cottage } from '../shapes/houses.ts'
import { person } from '../shapes/people.ts'
import { bamboo, banana, verge } from '../shapes/plants.ts'
import { sky } from '../shapes/sky.ts'
import { box, each, listOf, many, oval, shape, stroke, width } from '../shapes/svg.ts'
import { bush, pine, rock, tree } from '../shapes/trees.ts'
import { motorbike } from '../shapes/vehicles.ts'
import { boat, fall, foam, reflection, water } from '../shapes/water.ts'

const greens = ['#3f7a47', '#54924c', '#356b44'] as const

type Wall = { from: number; to: number; top: number; depth: number }

/** A wall of basalt columns, each a shade of its own. */
const columns = (stage: Stage, { from, to, top, depth }: Wall): string =>
  each(Math.ceil((to - from) / 34), (i) => {
    const [x, y] = [from + i * 34, top + stage.between(-22, 22)]
    const stone = stage.paint(stage.pick(['#66736a', '#57645d', '#727a6c', '#4c5a55']), depth)
    const fill = stage.fade([lighter(stone, 0.16), stone, darker(stone, 0.4)])
    const crack = stroke(`M${x + 34} ${y + 8}V820`, seeThrough(darker(stone, 0.6), 0.4), 3)
    return shape(`M${x} ${y + 8}l18-8l18 8V860h-36Z`, fill) + crack
  })

const overgrowth = (stage: Stage, from: number, y: number): string =>
  each(11, (i) => {
    const [up, size] = [y + stage.between(-10, 26), stage.between(62, 110)]
    return bush(stage, [from + i * 46, up, size], { depth: 0.14, colour: stage.pick(greens) })
  })

const jungle = (stage: Stage): string =>
  `${many('330,910,190 1230,960,260', (at) => rock(stage, at))}
    ${person(stage, [1200, 812, 180], { top: '#e0a030', back: true, hat: 'cone' })}
    ${person(stage, [1275, 816, 165], { pose: 'raising', top: '#c8463f', back: true })}
    ${bamboo(stage, [40, 960, 760], { colour: '#5f8f47' })}
    ${tree(stage, [1575, 900, 520], { colour: '#3f7d45' })}
    ${bush(stage, [1560, 960, 190], { colour: '#356b44' })}
    ${banana(stage, [130, 1100, 420])}${banana(stage, [1480, 1120, 380], { slim: 0.6 })}
    ${verge(stage, 0, { to: 420 })}${verge(stage, 1130, { to: width })}`

export const waterfall = (stage: Stage): string => {
  const { fade, glow, paint } = stage
  const pool = fade([paint('#a9d4d3'), paint('#4d949b'), paint('#1f5a66')])
  return `${sky(stage, 420)}${hills(stage, { from: 190, to: 330, layers: 3, near: 0.45 })}
    ${columns(stage, { from: -20, to: width, top: 330, depth: 0.2 })}
    ${fall(stage, [760, 318, 330, 240])}${fall(stage, [1010, 330, 90, 450])}
    ${fall(stage, [545, 332, 56, 460])}
    ${columns(stage, { from: 560, to: 950, top: 556, depth: 0.12 })}
    ${fall(stage, [680, 546, 190, 260])}${fall(stage, [868, 550, 130, 255])}
    ${columns(stage, { from: -30, to: 460, top: 280, depth: 0.06 })}
    ${columns(stage, { from: 1110, to: width, top: 262, depth: 0.06 })}
    ${overgrowth(stage, -10, 300)}${overgrowth(stage, 1120, 284)}
    ${shape('M0 800Q800 740 1600 800V1100H0Z', pool)}
    ${foam(stage, [780, 800, 330, 24])}${foam(stage, [800, 900, 700, 90])}
    ${oval([780, 790, 620, 190], glow(paint('#f8fdfd')))}${jungle(stage)}`
}

const shore = (stage: Stage, base: number): string => {
  const surface = ridge(stage, { base: base - 26, rise: 34, waves: 3 })
  const pines = listOf(26, () => stage.between(-20, width + 20))
    .filter((x) => Math.abs(x - 800) > 180)
    .map((x) => pine(stage, [x, surface(x) + 12, stage.between(70, 150)], { depth: 0.3 }))
  const houses = [560, 1010].map((x) => cottage(stage, [x, surface(x) + 16, 76], { depth: 0.3 }))
  return pines.join('') + land(surface, stage.paint('#55794a', 0.25), base) + houses.join('')
}

export const lake = (stage: Stage): string => {
  const far = hills(stage, { from: 400, to: 560, near: 0.4 }) + shore(stage, 600)
  const rower = person(stage, [-30, 6, 84], { pose: 'sitting', hat: 'cone', top: '#b8433c' })
  const crew = rower + stroke('M-2-34L44-10L78 22', stage.paint('#6d4c3a'), 3.4)
  return `${sky(stage, 580)}${far}${water(stage, 600)}${reflection(far, 600)}
    ${hazeBand(stage, 600, 40)}${boat(stage, [900, 800, 330], { crew })}
    ${boat(stage, [480, 680, 120], { crew, left: true })}
    ${many('110,1090,1040 1540,1080,760', (at) => pine(stage, at))}
    ${verge(stage, 0, { to: width, colour: '#2f5a3f' })}`
}

/** A steel bow over the deck, with its hangers. */
const span = (stage: Stage, from: number, to: number): string => {
  const steel = stage.paint('#c8503c')
  const [middle, half] = [(from + to) / 2, (to - from) / 2]
  const rise = (x: number) => (1 - ((x - middle) / half) ** 2) * half * 0.42
  const hanger = (i: number) => `M${from + 20 + i * 40} 560v${-rise(from + 20 + i * 40)}`
  const bow = `M${from} 560Q${middle} ${560 - half * 0.84} ${to} 560`
  return `${stroke(listOf(Math.round(half / 20), hanger).join(''), lighter(steel, 0.2), 3)}
    ${stroke(bow, darker(steel, 0.2), 18)}${stroke(bow, steel, 11)}`
}

const bridge = (stage: Stage): string => {
  const concrete = stage.paint('#cfc6b6')
  const pier = (x: number) =>
    shape(`M${x - 34} 590h68l-8 140h-52Z`, stage.form('#b3aa9b')) +
    box([x - 52, 716, 104, 22, 6], darker(concrete, 0.3))
  return `${span(stage, 340, 1260)}${span(stage, -380, 340)}${span(stage, 1260, 1980)}
    ${pier(340)}${pier(1260)}${box([0, 556, width, 14], lighter(concrete, 0.3))}
    ${box([0, 570, width, 24], darker(concrete, 0.25))}
    ${each(54, (i) => box([i * 30, 532, 4, 26], concrete))}
    ${box([0, 526, width, 7], lighter(concrete, 0.2))}`
}

export const riverBridge = (stage: Stage): string => {
  const { between, fade, form, paint } = stage
  const [bank, steel] = [ridge(stage, { base: 650, rise: 30 }), bridge(stage)]
  const meadow = land(bank, fade([paint('#6f9450', 0.3), paint('#4d7443', 0.2)]), 684)
  const far = (i: number) =>
    tree(stage, [i * 145 + between(-40, 40), 668, between(70, 120)], { depth: 0.3 })
  const bike = (i: number) =>
    motorbike(stage, [220 + i * 380 + between(-60, 60), 558, 74], { left: i % 2 === 0 })
  const crew = person(stage, [-20, 6, 80], { pose: 'sitting', hat: 'cone' })
  return `${backdrop(stage, 600, 5)}${meadow}${each(12, far)}${water(stage, 680, '#82a69a')}
    ${reflection(steel, 720, 0.28)}${each(4, bike)}${steel}${boat(stage, [720, 880, 300], { crew })}
    ${shape('M-80 1120Q0 930 160 940Q380 960 480 1140Z', form('#4d7443'))}
    ${bamboo(stage, [120, 1020, 720])}${bamboo(stage, [1530, 1100, 640])}
    ${banana(stage, [320, 1090, 260])}${verge(stage, 1180, { to: width, colour: '#4f7d43' })}`
}
