// The undergrowth: bananas and other broad leaves, bamboo, grass.

import { darker, lighter } from '../colours.ts'
import { prop } from '../stage.ts'
import type { Look } from '../stage.ts'
import { each, height, listOf, place, shape, stroke } from './svg.ts'
import type { Stage } from '../stage.ts'

export const leaf = (long: number, half: number): string =>
  `M0 0Q${long * 0.3} ${-half} ${long * 0.75} ${-half * 0.6}\
Q${long * 0.95} ${-half * 0.3} ${long} 0Q${long * 0.9} ${half * 0.5} ${long * 0.6} ${half * 0.75}\
Q${long * 0.25} ${half * 0.7} 0 0Z`

/** A banana plant, or, slimmer, any other tropical tuft. */
export const banana = prop<Look & { slim: number }>(105, ({ between, form, paint }, look) => {
  const { colour = '#5d9a45', slim = 1 } = look
  const rib = paint(lighter(colour, 0.35))
  const leaves = each(8, (i) => {
    const long = between(42, 60)
    const blade = shape(leaf(long, 8.5 * slim), paint(i % 2 ? darker(colour, 0.22) : colour))
    const turn = -168 + i * 22 + between(-8, 8)
    return place(blade + stroke(`M0 0H${long * 0.93}`, rib, 0.8), { y: -47, turn })
  })
  return shape('M-5 0Q-3-25-3-48L3-48Q3-25 5 0Z', form('#8a9a58')) + leaves
})

/** A clump of bamboo: bending canes with leaves at the joints. */
export const bamboo = prop(110, ({ between, paint }, { colour = '#6f9a4a' }) => {
  const cane = paint(darker(colour, 0.12))
  return each(9, (i) => {
    const [lean, tall] = [(i - 4) * 8 + between(-4, 4), between(74, 108)]
    const leaves = each(9, (part) => {
      const share = 0.35 + part * 0.075
      const at = { x: lean * share * 1.9 * share, y: -tall * share * (1.9 - share * 0.95) }
      const fill = paint(part % 2 ? colour : darker(colour, 0.2))
      return place(shape(leaf(17, 2.8), fill), { ...at, turn: between(20, 160) })
    })
    const bent = `M${(i - 4) * 1.6} 0Q${lean * 0.5} ${-tall} ${lean * 1.9} ${-tall * 0.94}`
    return stroke(bent, cane, 1.6) + leaves
  })
})

export const grass = prop(100, ({ between, paint }, { colour = '#4f7d43' }) => {
  const blade = (i: number) => {
    const [root, lean, tall] = [(i - 4) * 3, (i - 4) * 7 + between(-5, 5), between(45, 100)]
    return `M${root - 3} 0Q${root + lean * 0.2} ${-tall * 0.6} ${root + lean} ${-tall}\
Q${root + lean * 0.4 + 4} ${-tall * 0.5} ${root + 3} 0Z`
  }
  return shape(listOf(9, blade).join(''), paint(colour))
})

/** Grass along the lower edge of the picture. */
export const verge = (stage: Stage, from: number, look: Look & { to: number }): string => {
  const colour = look.colour ?? '#2f5636'
  return each(Math.round((look.to - from) / 62), (i) => {
    const x = from + i * 62 + stage.between(-20, 20)
    return grass(stage, [x, height + 16, stage.between(60, 135)], { colour })
  })
}
