// The football ground, under its floodlights when lamps are lit.

import { darker, lighter, seeThrough } from '../colours.ts'
import { indoors } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { flag, floodlight, grandstand } from '../shapes/civic.ts'
import { backdrop } from '../shapes/hills.ts'
import { walker } from '../shapes/people.ts'
import { bust } from '../shapes/rooms.ts'
import { box, disc, each, listOf, many, shape, stroke } from '../shapes/svg.ts'
import type { At } from '../shapes/svg.ts'

const pitch = ({ fade, paint }: Stage): string => {
  const chalk = seeThrough(paint('#ffffff'), 0.8)
  const stripe = (i: number) => {
    const [left, green] = [-700 + i * 214, paint(i % 2 ? '#5fa548' : '#4f943f')]
    const top = 800 + (left - 800) * 0.62
    return shape(`M${top} 590h133L${left + 214} 1067H${left}Z`, fade([green, darker(green, 0.14)]))
  }
  const lines = 'M0 612H1600M800 612V960M0 960H1600M1600 664H1260L1360 880H1600'
  const circle = 'M600 760a200 62 0 1 0 400 0a200 62 0 1 0-400 0'
  return each(14, stripe) + stroke(lines + circle, chalk, 5)
}

const goal = ({ paint }: Stage): string => {
  const net = seeThrough(paint('#ffffff'), 0.45)
  const frame = 'M1392 596L1440 606L1516 668L1470 660M1440 606L1440 716L1516 790L1516 668'
  const mesh = listOf(7, (i) => `M${1392 + i * 13} ${596 + i * 10.6}l47 9v120`).join('')
  const rows = listOf(6, (i) => `M1440 ${620 + i * 19}L1516 ${684 + i * 21}`).join('')
  const posts = stroke('M1392 716V596L1470 660V800', paint('#ffffff'), 8)
  return stroke(mesh + rows, net, 1.5) + stroke(frame, net, 3) + posts
}

export const stadium = (stage: Stage): string => {
  const { between, chance, fade, paint, pick } = stage
  const field = stage.palette.lit ? indoors(stage) : stage
  const spots = listOf(9, (i): At => [150 + i * 150 + between(-50, 50), between(660, 850), i])
  const player = ([x, y, i]: At) => {
    const kit =
      i % 2 ? { top: '#d4281f', bottom: '#f6f2e6' } : { top: '#f6f2e6', bottom: '#2f5f9a' }
    const pose = pick(['walking', 'casting', 'walking'])
    return walker(field, [x, y, 90 + (y - 620) * 0.3], { ...kit, pose, left: chance(0.5) })
  }
  const board = (i: number) =>
    box([i * 120 - 10, 560, 116, 34], paint(pick(['#c8463f', '#2f6f8f', '#e0a030', '#3d8a6b'])))
  const roof = fade([lighter(paint('#e9e4d8'), 0.2), darker(paint('#e9e4d8'), 0.3)])
  const fan = (i: number) =>
    bust(stage, [i * 118 - 20, 1090 + between(-16, 20), 150], { back: true })
  return `${backdrop(stage, 420, 3)}
    ${many('60,470,430 1540,470,430', (at) => floodlight(stage, at))}
    ${grandstand(field, [-10, 350, 1620, 215])}
    ${shape('M100 354Q800 330 1500 354L1570 280Q800 196 30 280Z', roof)}${each(14, board)}
    ${pitch(field)}${goal(field)}
    ${spots
      .sort((one, other) => one[1] - other[1])
      .map(player)
      .join('')}
    ${disc([905, 770, 11], field.paint('#ffffff'))}${each(15, fan)}
    ${many('210,1060,250 690,1060,250 1260,1060,250', (at) => flag(field, at))}`
}
