// People at work in the land: the solar farm and the rangers of the forest.

import { darker, lighter, mix, seeThrough } from '../colours.ts'
import type { Stage } from '../stage.ts'
import { backdrop, ground, land, ridge } from '../shapes/hills.ts'
import { walker } from '../shapes/people.ts'
import { banana, leaf, verge } from '../shapes/plants.ts'
import { box, disc, each, height, listOf, many, oval, path, place } from '../shapes/svg.ts'
import { polygon, shape, stroke, width } from '../shapes/svg.ts'
import type { At, Box, Point } from '../shapes/svg.ts'
import { bush, tree } from '../shapes/trees.ts'

/** One table of panels, tilted to the sun: two rows of six cells. */
const panel = (stage: Stage, [x, y, w, h]: Box, depth: number): string => {
  const { fade, paint, palette } = stage
  const at = (across: number, up: number): Point => {
    return [x + across * w + up * w * 0.16, y - h * 0.25 - up * h]
  }
  const [high, , low] = palette.sky
  const glass = paint('#1f4a86', depth)
  const shine = fade([mix(glass, low, 0.42), glass, mix(darker(glass, 0.2), high, 0.15)], 'across')
  const cells = listOf(5, (i) => path([at((i + 1) / 6, 0), at((i + 1) / 6, 1)])).join('')
  const grid = cells + path([at(0, 0.5), at(1, 0.5)])
  const leg = (share: number) => path([at(share, 0.5), [x + (share + 0.08) * w, y + h * 0.2]])
  const rim = `${path([at(0, 0), at(1, 0), at(1, 1), at(0, 1)])}Z`
  const gleam = [at(0.1, 0), at(0.3, 0), at(0.44, 1), at(0.24, 1)]
  return `${stroke(leg(0.2) + leg(0.8), paint('#8f979d', depth), h * 0.05)}${shape(rim, shine)}
    ${stroke(grid, seeThrough(paint('#cfe0f0', depth), 0.65), h * 0.018)}
    ${polygon(gleam, seeThrough(palette.sun, 0.16))}
    ${stroke(rim, paint('#d9e2e8', depth), h * 0.03)}`
}

const turbine = ({ between, paint }: Stage, [x, y, size]: At): string => {
  const [white, first] = [paint('#f4f4ee', 0.35), between(0, 120)]
  const blade = shape(leaf(62, 4), white)
  const blades = each(3, (i) => place(blade, { y: -100, turn: first + i * 120 }))
  return place(shape('M-3 0L-1.4-100H1.4L3 0Z', white) + blades, { x, y, scale: size / 100 })
}

export const solarFarm = (stage: Stage): string => {
  const { paint } = stage
  const row = (index: number) => {
    const near = (index / 6) ** 1.7
    const [w, y] = [110 + near * 330, 620 + near * 350]
    const from = -200 + (index % 2) * w * 0.3
    return each(Math.ceil(1900 / (w * 1.08)), (i) =>
      panel(stage, [from + i * w * 1.08, y, w, w * 0.42], 0.4 * (1 - near)),
    )
  }
  const engineer = { hat: 'helmet', bottom: '#35507a' } as const
  const field = [paint('#b5ac68', 0.4), paint('#a89a52', 0.1), paint('#7d7a3e')]
  return `${backdrop(stage, 540, 5)}
    ${many('250,520,190 480,520,160 1180,520,215 1400,520,175', (at) => turbine(stage, at))}
    ${ground(stage, { base: 560, rise: 26 }, field)}${each(7, row)}
    ${walker(stage, [610, 1035, 400], { ...engineer, pose: 'holding', top: '#e8743a' })}
    ${box([675, 745, 64, 84, 5], paint('#f6f2e6'))}
    ${walker(stage, [920, 1035, 400], { ...engineer, pose: 'casting', left: true, top: '#f0c23c' })}
    ${verge(stage, 0, { to: width, colour: '#7a7a3c' })}`
}

type Stand = { count: number; depth: number; thick: number; foot: number }

const trunks = (stage: Stage, { count, depth, thick, foot }: Stand): string =>
  each(count, (i) => {
    const { between } = stage
    const x = ((i + between(0.15, 0.85)) / count) * width
    const [w, lean, y] = [thick * between(0.7, 1.2), between(-20, 20), foot + between(-12, 24)]
    const d = `M${x - w * 1.1} ${y}Q${x - w * 0.5} ${y - 90} ${x - w * 0.42 + lean} 0h${w * 0.84}\
Q${x + w * 0.5} ${y - 90} ${x + w * 1.2} ${y}Z`
    return shape(d, stage.form('#6a5140', depth))
  })

const canopy = (stage: Stage, y: number, depth: number): string =>
  each(15, (i) => {
    const colour = stage.pick(['#3f7a43', '#2f6540', '#55904a'])
    const at = [i * 118 - 20, y + stage.between(-50, 40), stage.between(170, 260)] as const
    return bush(stage, at, { depth, colour })
  })

const shafts = ({ between, fade, palette, sunX }: Stage): string => {
  const light = fade([seeThrough(palette.sun, 0.34), seeThrough(palette.glow, 0)])
  return each(6, (i) => {
    const [x, w, slant] = [sunX + (i - 2.5) * 130, between(30, 80), (800 - sunX) * 0.8]
    return shape(`M${x} -20h${w}L${x + w * 2.2 + slant} 950h${-w * 2.2}Z`, light)
  })
}

export const forestRangers = (stage: Stage): string => {
  const { between, fade, form, glow, paint, palette, sunX } = stage
  const [[high, middle, low], green] = [palette.sky, paint('#a9c98a', 0.3)]
  const air = fade([mix(high, green, 0.5), mix(low, green, 0.35), mix(middle, green, 0.4)])
  const trail = 'M-20 960Q500 860 900 880Q1300 890 1620 830V930Q1200 960 900 980Q500 1000-20 1090Z'
  const uniform = { hat: 'cap', top: '#55703a', bottom: '#3d4f33', load: 'pack' } as const
  const ranger = (at: At) => {
    const [x, y, size] = at
    const staff = `M${x + size * 0.19} ${y - size * 0.72}L${x + size * 0.22} ${y}`
    return stroke(staff, paint('#7d5a38'), 6) + walker(stage, at, { ...uniform, pose: 'walking' })
  }
  const fern = (at: At) => banana(stage, at, { slim: 0.5, colour: '#4b8544' })
  const near = [paint('#5f8a4c', 0.28), paint('#3c613c')]
  return `${box([0, 0, width, height], air)}${disc([sunX, 300, 560], glow(palette.sun, 0.9))}
    ${trunks(stage, { count: 13, depth: 0.75, thick: 17, foot: 690 })}${canopy(stage, 120, 0.6)}
    ${land(ridge(stage, { base: 680, rise: 26 }), paint('#6f9a5a', 0.5))}
    ${trunks(stage, { count: 9, depth: 0.46, thick: 30, foot: 770 })}
    ${each(12, (i) => bush(stage, [i * 145, 790, between(60, 110)], { depth: 0.36 }))}
    ${ground(stage, { base: 770, rise: 24 }, near)}${shafts(stage)}
    ${trunks(stage, { count: 5, depth: 0.18, thick: 52, foot: 850 })}${canopy(stage, 60, 0.16)}
    ${shape(trail, fade([paint('#b08a5c', 0.1), paint('#7d5a3c')]))}
    ${many('560,955,330 800,935,310 1020,915,290', ranger)}
    ${oval([800, 860, 900, 120], glow(lighter(green), 0.25))}
    ${many('70,1120,300 330,1120,390 1280,1120,300 1530,1120,390', fern)}
    ${verge(stage, 0, { to: width, colour: '#2c5234' })}
    ${shape('M-60 0H130Q96 500 190 1080H-60Z', form('#3d3229'))}
    ${tree(stage, [1640, 1130, 820], { colour: '#2f5f3a' })}`
}
