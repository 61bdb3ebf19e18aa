// The markets, by day and under the lamps of the evening.

import { lamp, palettes } from '../palettes.ts'
import { indoors, relit } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { basket } from '../shapes/crops.ts'
import { backdrop } from '../shapes/hills.ts'
import { houseRow, paving } from '../shapes/houses.ts'
import { walker } from '../shapes/people.ts'
import { crowd, lampString, lantern, parasol, produce, stall } from '../shapes/stalls.ts'
import { each, many, oval } from '../shapes/svg.ts'

export const market = (stage: Stage): string => {
  const { between, pick } = stage
  const shopper = { pose: 'holding', hat: 'cone', top: '#c8463f', left: true } as const
  const farmer = { pose: 'walking', hat: 'cone', top: '#e9e2d2', load: 'basket' } as const
  const goods = (i: number) =>
    basket(stage, [30 + i * 195, 1066 + (i % 2) * 16, 150], { colour: pick(produce) })
  return `${backdrop(stage, 430, 3)}${houseRow(stage, { y: 640, low: 230, high: 400, depth: 0.34 })}
    ${paving(stage, 630, '#b9a48c')}
    ${each(4, (i) => stall(stage, [30 + i * 410 + between(-20, 20), 745, 290]))}
    ${crowd(stage, [40, 800, 1560, 190], 9)}
    ${many('240,960,440 1330,950,470', (at) => parasol(stage, at))}
    ${walker(stage, [900, 1000, 330], shopper)}${walker(stage, [690, 1010, 320], farmer)}
    ${each(9, goods)}`
}

/** There is no night market by daylight: other hours than dusk are drawn as night. */
export const nightMarket = (daylight: Stage): string => {
  const stage = daylight.palette.lit ? daylight : relit(daylight, palettes.night)
  const near = indoors(stage)
  const { between } = stage
  return `${backdrop(stage, 420, 3)}${houseRow(stage, { y: 640, low: 280, high: 470, depth: 0.16 })}
    ${paving(stage, 630, '#8a7f86')}
    ${each(4, (i) => stall(near, [20 + i * 410 + between(-20, 20), 740, 310]))}
    ${oval([800, 830, 1100, 170], stage.glow(lamp, 0.3))}${crowd(near, [20, 850, 1580, 230], 12)}
    ${lampString(stage, [-40, 150], [760, 210])}${lampString(stage, [760, 210], [1640, 120])}
    ${lampString(stage, [-40, 330], [1640, 300])}
    ${each(8, (i) => lantern(stage, [90 + i * 205, 290 + (i % 3) * 46, 74]))}
    ${crowd(stage, [-20, 1090, 1620, 420], 7)}`
}
