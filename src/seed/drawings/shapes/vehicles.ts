// What moves on the roads: motorbikes with their riders, and buses.

import { darker, lighter, seeThrough } from '../colours.ts'
import { lamp } from '../palettes.ts'
import { prop } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { pane } from './houses.ts'
import { clothes, person } from './people.ts'
import { box, disc, each, oval, shape, stroke } from './svg.ts'

const wheel = ({ paint }: Stage, x: number, r: number): string =>
  disc([x, -r, r], paint('#24262e')) +
  disc([x, -r, r * 0.6], paint('#9aa3ab')) +
  disc([x, -r, r * 0.25], paint('#3a3f48'))

/** A motorbike and rider in the units of a person 100 high. */
export const motorbike = prop(100, (stage, look) => {
  const { palette, paint, pick, chance, fade } = stage
  const [colour, dark] = [paint(look.colour ?? pick(clothes)), paint('#2e323c')]
  const light = fade([seeThrough(lamp, 0.5), seeThrough(lamp, 0)], 'across')
  const body = `M-44-30Q-30-42-8-40Q2-38 4-24Q14-20 22-40L28-44Q30-24 20-12Q4-6-18-12\
Q-34-16-44-30Z`
  return `${oval([0, 0, 52, 5], seeThrough(palette.shade, 0.4))}
    ${palette.lit ? shape('M34-48L190-52L190 6L34-42Z', light) : ''}
    ${wheel(stage, -32, 14)}${wheel(stage, 34, 14)}${stroke('M34-14L27-52L20-56', dark, 4)}
    ${shape(body, colour)}${shape('M-40-40Q-20-48 2-42L-2-36L-38-36Z', dark)}
    ${disc([31, -46, 4.5], palette.lit ? lamp : paint('#f4ead0'))}
    ${person(stage, [0, 0, 100], { pose: 'riding', hat: chance(0.35) ? 'cone' : 'helmet' })}`
})

/** A coach 300 long, seen from its side. */
export const bus = prop(300, (stage, { colour = '#c8463f' }) => {
  const { palette, fade } = stage
  const [paint, cream] = [stage.paint(colour), stage.paint('#f3e6cc')]
  const body = 'M-150-18L-150-100Q-150-112-138-112L128-112Q142-112 146-98L152-52L152-18Z'
  const vents = each(3, (i) => box([-120 + i * 70, -118, 44, 7, 3], darker(paint, 0.2)))
  return `${oval([0, 1, 160, 8], seeThrough(palette.shade, 0.45))}${vents}
    ${shape(body, fade([lighter(paint, 0.3), paint, darker(paint, 0.25)]))}
    ${box([-150, -44, 302, 14], cream)}
    ${shape('M-150-58Q-40-30 60-58L152-58L152-50L-150-50Z', lighter(paint, 0.35))}
    ${each(6, (i) => pane(stage, [-140 + i * 38, -98, 34, 36, 4]))}
    ${box([92, -98, 26, 78, 4], stage.paint('#33475a'))}
    ${shape('M122-98L138-98Q141-96 142-90L147-58L122-58Z', stage.paint('#9cc3d2'))}
    ${disc([148, -36, 5], palette.lit ? lamp : cream)}
    ${stroke('M-150-20H152', darker(paint, 0.5), 4)}${wheel(stage, -92, 18)}${wheel(stage, 62, 18)}`
})

/** A suitcase 84 high, with its handle up. */
export const suitcase = prop(84, ({ form, paint, pick }) => {
  const colour = pick(['#b4533a', '#2f6f8f', '#6a4b7a', '#c9a23e'])
  const straps = stroke('M-12-60V-8M12-60V-8', paint(darker(colour, 0.3)), 3)
  const handle = stroke('M-12-62V-84H12V-62', paint('#3a3f48'), 4)
  return handle + box([-28, -64, 56, 62, 6], form(colour)) + straps
})
