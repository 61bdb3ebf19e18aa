// The town: the town hall, the clinic, the main street and the coach station.

import { darker, lighter, seeThrough } from '../colours.ts'
import { lamp } from '../palettes.ts'
import type { Stage } from '../stage.ts'
import { clock, committeeHall, flag, healthStation } from '../shapes/civic.ts'
import { bloom } from '../shapes/crops.ts'
import { backdrop } from '../shapes/hills.ts'
import { awning, houseRow, pane, paving } from '../shapes/houses.ts'
import { walker } from '../shapes/people.ts'
import { crowd } from '../shapes/stalls.ts'
import { box, each, listOf, many, oval, shape, stroke, width } from '../shapes/svg.ts'
import type { At } from '../shapes/svg.ts'
import { bush, tree } from '../shapes/trees.ts'
import { bus, motorbike, suitcase } from '../shapes/vehicles.ts'

/** Trees on a meadow, behind the buildings that stand at `y`. */
const treeLine = (stage: Stage, y: number): string => {
  const { between, fade, paint } = stage
  const meadow = box([0, y - 150, width, 200], fade([paint('#7fa05a', 0.5), paint('#6c9650', 0.2)]))
  const row = (i: number) => tree(stage, [i * 160, y, between(220, 310)], { depth: 0.28 })
  return meadow + each(11, row)
}

export const townHall = (stage: Stage): string => {
  const lawn = stage.fade([stage.paint('#86ab57'), stage.paint('#567f41')])
  const hedge = (i: number) =>
    bush(stage, [90 + i * 100 + (i > 4 ? 520 : 0), 795, 62], { colour: '#4b8a48' })
  const flowers = (i: number) => {
    const x = 30 + (i % 13) * 36 + (i > 12 ? 1110 : 0)
    return bloom(stage, [x, 975 + stage.between(-12, 12), 20], {
      colour: i % 2 ? '#e2507e' : '#f5d04e',
    })
  }
  return `${backdrop(stage, 560)}${treeLine(stage, 720)}${committeeHall(stage, 740)}
    ${paving(stage, 740, '#d3c4a8')}
    ${shape('M60 770H560L500 990H-200ZM1040 770H1540L1800 990H1100Z', lawn)}${each(10, hedge)}
    ${each(26, flowers)}${many('130,900,420 1470,900,420', (at) => tree(stage, at))}
    ${box([225, 868, 90, 26, 4], stage.form('#cdbfa6'))}${flag(stage, [270, 880, 690])}`
}

export const clinic = (stage: Stage): string => {
  const doctor = { pose: 'holding', top: '#fbfaf4', bottom: '#4a6a80', coat: 24 } as const
  const mother = { pose: 'walking', top: '#7a4b8a', bottom: '#3a3550', skirt: true } as const
  return `${backdrop(stage, 520)}${treeLine(stage, 730)}${healthStation(stage)}
    ${paving(stage, 770, '#cdbb9c')}${each(5, (i) => bush(stage, [190 + i * 90, 800, 70]))}
    ${each(5, (i) => bush(stage, [1050 + i * 90, 800, 70]))}
    ${many('110,900,480 1500,890,460', (at) => tree(stage, at))}
    ${walker(stage, [900, 900, 270], { ...doctor, left: true })}
    ${walker(stage, [700, 930, 270], mother)}${walker(stage, [630, 935, 165], { pose: 'walking' })}
    ${walker(stage, [1120, 880, 230], { ...doctor, bottom: '#7a4b6a' })}
    ${motorbike(stage, [330, 1020, 240])}`
}

export const mainStreet = (stage: Stage): string => {
  const { between, fade, form, paint, palette, pick } = stage
  const kerb = paint('#d9cdb8')
  const shop = (i: number) => {
    const cloth = pick(['#c8463f', '#2f7f86', '#e0a030', '#3d7a55'])
    return awning(stage, [-20 + i * 208 + between(-10, 10), 596, 150, 44], cloth)
  }
  const wire = (i: number) => `M-30 ${210 + i * 17}Q130 ${250 + i * 17} 276 ${214 + i * 17}\
Q790 ${262 + i * 17} 1296 ${214 + i * 17}Q1460 ${250 + i * 17} 1640 ${205 + i * 17}`
  const bikes = (y: number, size: number, left: boolean) =>
    each(3, (i) => motorbike(stage, [230 + i * 510 + between(-90, 90), y, size], { left }))
  const mark = seeThrough(paint('#f6edd6'), 0.8)
  return `${backdrop(stage, 420)}${houseRow(stage, { y: 730, low: 290, high: 430, depth: 0.08 })}
    ${each(8, shop)}${box([0, 728, width, 60], fade([kerb, darker(kerb, 0.12)]))}
    ${crowd(stage, [0, 765, 1600, 150], 10)}
    ${box([270, 200, 13, 540], form('#8c8579'))}${box([1290, 200, 13, 540], form('#8c8579'))}
    ${stroke(listOf(4, wire).join(''), seeThrough(palette.shade, 0.55), 2.5)}
    ${many('110,785,330 700,785,370 1120,785,310 1500,785,360', (at) => tree(stage, at))}
    ${paving(stage, 785, '#7b7a82')}${box([0, 785, width, 9], darker(kerb, 0.3))}
    ${each(9, (i) => box([i * 200 - 40, 905, 110, 9, 4], mark))}
    ${bikes(870, 190, true)}${bikes(1035, 270, false)}`
}

const stationHall = (stage: Stage): string => {
  const { fade, form, glow, paint, palette } = stage
  const white = paint('#f3ead6')
  const eaves = fade([lighter(white, 0.3), darker(white, 0.2)])
  return `${box([120, 400, 1360, 330], form('#e7d3a8'))}
    ${each(11, (i) => pane(stage, [160 + i * 120, 540, 84, 150]))}
    ${box([690, 210, 220, 520], form('#d98f5a'))}${clock(stage, [800, 310, 58])}
    ${shape('M670 212L800 140L930 212Z', form('#a8472f'))}
    ${shape('M40 470H1560L1500 410H100Z', eaves)}${box([40, 468, 1520, 18], paint('#b4533a'))}
    ${each(8, (i) => box([90 + i * 200, 486, 16, 250], form('#cfc4ae')))}
    ${palette.lit ? oval([800, 600, 800, 170], glow(lamp, 0.5)) : ''}`
}

export const busStation = (stage: Stage): string => {
  const { chance, paint, pick } = stage
  const traveller = (at: At) => {
    const [x, y] = at
    const [pose, hat] = [pick(['standing', 'walking']), pick(['none', 'cone', 'cap'])]
    const person = walker(stage, at, { pose, hat, left: chance(0.5) })
    return person + suitcase(stage, [x + 52, y + 6, 84])
  }
  const bays = listOf(9, (i) => `M${i * 220 - 180} 1067L${i * 190 + 40} 900`).join('')
  return `${backdrop(stage, 430, 3)}${treeLine(stage, 740)}${stationHall(stage)}
    ${paving(stage, 728, '#a5a19c')}${crowd(stage, [100, 750, 1500, 150], 8)}
    ${bus(stage, [1240, 850, 640], { colour: '#2f7f86', left: true })}
    ${bus(stage, [430, 900, 760], { colour: pick(['#c8463f', '#d98a2e']) })}
    ${stroke(bays, seeThrough(paint('#f4ecd8'), 0.35), 6)}
    ${many('880,985,260 1220,985,260 1040,1010,260 1430,1025,260 300,1040,260', traveller)}`
}
