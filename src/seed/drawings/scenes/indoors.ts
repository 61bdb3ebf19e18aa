// Under a roof: the classroom, the library and the weaver's house.

import { darker, lighter, seeThrough } from '../colours.ts'
import { indoors } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { star } from '../shapes/civic.ts'
import { basket } from '../shapes/crops.ts'
import { brocade, loom } from '../shapes/loom.ts'
import { walker } from '../shapes/people.ts'
import { bookcase, bust, openBook, pendant, room, spines, windowOn } from '../shapes/rooms.ts'
import { box, each, listOf, many, oval, place, shape, stroke } from '../shapes/svg.ts'
import type { At } from '../shapes/svg.ts'

const blackboard = ({ fade, form, paint }: Stage): string => {
  const chalk = seeThrough(paint('#f6f4e8'), 0.85)
  const sun = 'M875 350a30 30 0 1 0 60 0a30 30 0 1 0-60 0'
  const circle = 'M1161 410a54 54 0 1 0 108 0a54 54 0 1 0-108 0M1215 356V464M1161 410H1269'
  const drawing = `M640 520L720 400L770 460L850 340L960 520Z${sun}M1030 340L1130 480H1030Z${circle}`
  return `${box([560, 250, 760, 350, 6], form('#8a5a3c'))}
    ${box([578, 268, 724, 314], fade([paint('#2f5f50'), paint('#254a42')]))}
    ${stroke(`${drawing}M620 556Q700 536 780 556T940 556`, chalk, 5)}
    ${box([600, 586, 680, 12, 4], paint('#a8744e'))}${box([892, 120, 96, 64], paint('#da251d'))}
    ${star([940, 152, 22], paint('#ffde3a'))}`
}

/** A desk and its two pupils, seen from behind. */
const desk = (stage: Stage, [x, y, size]: At): string => {
  const { paint, pick } = stage
  const wood = paint('#c08a55')
  const pupil = { top: '#f8f4ea', back: true, scarf: true }
  const book = (left: number) => box([left, -52, 40, 7], paint(pick(spines)))
  const legs =
    box([-120, 16, 12, 60], darker(wood, 0.4)) + box([108, 16, 12, 60], darker(wood, 0.4))
  const content = `${shape('M-150-28H150L132-52H-132Z', lighter(wood, 0.25))}
    ${box([-150, -28, 300, 14], darker(wood, 0.15))}${book(-96)}${book(34)}
    ${many('-62,-8,98 62,-8,98', (at) => bust(stage, at, pupil))}
    ${box([-140, 0, 280, 16, 3], stage.form('#a8744a'))}${legs}`
  return place(content, { x, y, scale: size / 100 })
}

export const classroom = (outside: Stage): string => {
  const stage = indoors(outside)
  const top = stage.pick(['#e59ab5', '#8fb8d9', '#b79ad0'])
  const dress = { pose: 'casting', top, bottom: '#f8f4ea', coat: 9 } as const
  return `${room(stage, { wall: '#f3e2b8', floor: '#b98a62', corner: 690 })}
    ${windowOn(stage, outside, [60, 200, 290, 370])}${blackboard(stage)}
    ${many('520,120,90 1330,120,90', (at) => pendant(stage, at))}
    ${walker(stage, [480, 770, 400], dress)}
    ${stroke('M628 420L760 345', stage.paint('#8a5a3c'), 6)}
    ${many('760,810,90 1100,810,90 1440,810,90', (at) => desk(stage, at))}
    ${many('270,1000,150 800,1000,150 1330,1000,150', (at) => desk(stage, at))}`
}

const readingLamp = ({ form, glow, paint, palette }: Stage, [x]: At): string =>
  `${box([x - 4, 835, 8, 70], paint('#b8923c'))}${oval([x, 907, 34, 8], paint('#b8923c'))}
    ${oval([x, 845, 190, 150], glow('#ffe2a0', palette.lit ? 0.8 : 0.35))}
    ${shape(`M${x - 52} 841q12-46 52-48q40 2 52 48Z`, form('#2f7a5c'))}`

export const library = (outside: Stage): string => {
  const stage = indoors(outside)
  const { fade, paint, pick } = stage
  const [table, pine] = [paint('#a06a42'), paint('#c9995f')]
  const rungs = listOf(8, (i) => `M${1190 + i * 7} ${690 - i * 72}h${75 - i * 3}`).join('')
  const reader = {
    pose: 'picking',
    left: true,
    coat: 9,
    top: '#8fb8d9',
    bottom: '#f8f4ea',
  } as const
  const pile = (i: number) =>
    box([330 + i * 4, 935 - i * 20, 130 - i * 9, 19, 3], paint(pick(spines)))
  return `${room(stage, { wall: '#e6cfa4', floor: '#9a6a48', corner: 760 })}
    ${bookcase(stage, [30, 90, 500, 650], 6)}${bookcase(stage, [1070, 90, 500, 650], 6)}
    ${windowOn(stage, outside, [630, 170, 340, 420])}${bookcase(stage, [600, 640, 400, 105], 1)}
    ${stroke('M1180 760L1250 120M1260 760L1300 120', pine, 10)}${stroke(rungs, pine, 8)}
    ${walker(stage, [560, 850, 370], reader)}
    ${many('730,900,270 1040,900,270 1350,905,270', (at) => bust(stage, at))}
    ${shape('M180 880H1700V1000H90Z', fade([lighter(table, 0.25), table]))}
    ${box([90, 1000, 1610, 40], darker(table, 0.3))}
    ${many('730,925,210 1040,925,210 1350,925,210', (at) => openBook(stage, at))}
    ${many('885,0,0 1195,0,0', (at) => readingLamp(stage, at))}${each(4, pile)}`
}

export const weavingLoom = (outside: Stage): string => {
  const stage = indoors(outside)
  const { paint, pick } = stage
  const boards = listOf(21, (i) => `M${i * 80} 0V722`).join('')
  const yarn = (at: At) =>
    basket(stage, at, { colour: pick(['#c8463f', '#2f6f8f', '#e0a030', '#f3e6d0']) })
  return `${room(stage, { wall: '#a5744a', floor: '#7d5236', corner: 740 })}
    ${stroke(boards, seeThrough(paint('#4a2f20'), 0.4), 4)}
    ${windowOn(stage, outside, [90, 180, 300, 360])}
    ${box([500, 70, 1060, 16, 8], paint('#5f3d28'))}
    ${brocade(stage, [560, 80, 190, 400], '#7d1f28')}
    ${brocade(stage, [1180, 80, 150, 330], '#22334a')}
    ${brocade(stage, [1370, 80, 170, 430], '#2a2230')}
    ${pendant(stage, [930, 190, 110])}${loom(stage)}
    ${many('130,1000,150 280,1034,150 430,1000,150', yarn)}`
}
