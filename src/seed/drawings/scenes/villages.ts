// The villages of the highlands: the gong festival, and the house on stilts.

import { darker, seeThrough } from '../colours.ts'
import { indoors } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { backdrop, ground, mistBank } from '../shapes/hills.ts'
import { bonfire, communalHouse, festivalPole, gong, stiltHouse } from '../shapes/longhouses.ts'
import { walker } from '../shapes/people.ts'
import { bamboo, banana, verge } from '../shapes/plants.ts'
import { disc, each, many, oval, shape, stroke, width } from '../shapes/svg.ts'
import type { At } from '../shapes/svg.ts'
import { bush, tree } from '../shapes/trees.ts'

const gongPlayer = (stage: Stage, at: At): string => {
  const [x, y, size] = at
  const left = x > 800
  const dress = { pose: 'holding', hat: 'scarf', top: '#2a2233', bottom: '#8a232b' } as const
  const hand = x + (left ? -0.27 : 0.27) * size
  const held = gong(stage, [hand, y - size * 0.58, size * stage.between(0.13, 0.17)])
  return walker(stage, at, { ...dress, left }) + held
}

const dancer = (stage: Stage, at: At): string => {
  const pose = stage.pick(['raising', 'holding'])
  const top = stage.pick(['#c8463f', '#2a2a44', '#b8323a'])
  return walker(stage, at, { pose, top, skirt: true, bottom: '#2a2233', left: at[0] > 800 })
}

export const gongFestival = (stage: Stage): string => {
  const { between, paint } = stage
  const near = indoors(stage)
  const far = (i: number) =>
    tree(stage, [i * 230 - 20, 650, between(190, 280)], { depth: 0.3, colour: '#3f7a47' })
  const ring = '330,790,180 470,765,180 610,752,180 990,752,180 1130,765,180 1270,790,180'
  const front = '120,960,330 330,1000,330 545,1030,330 1060,1030,330 1275,1000,330 1490,960,330'
  const grassy = [paint('#5b8446', 0.25), paint('#5b8446', 0.25)]
  const soil = [paint('#a86f48', 0.18), darker(paint('#a86f48'), 0.35)]
  return `${backdrop(stage, 520)}${each(8, far)}${ground(stage, { base: 640, rise: 26 }, grassy)}
    ${ground(stage, { base: 700, rise: 20 }, soil)}${communalHouse(stage, [360, 700, 560])}
    ${stiltHouse(stage, [1290, 700, 430])}${festivalPole(near, [800, 740, 560])}
    ${many(ring, (at) => dancer(near, at))}${bonfire(stage, [800, 870, 250])}
    ${many(front, (at) => gongPlayer(near, at))}`
}

const jar = ({ form, paint }: Stage, [x, y]: At): string =>
  `${shape(`M${x - 13} ${y - 66}q-25 22-9 66h44q16-44-9-66Z`, form('#7d4a32'))}
    ${oval([x, y - 66, 14, 5], paint('#4a2c20'))}
    ${stroke(`M${x + 3} ${y - 66}q17-34 9-54`, paint('#a88a4a'), 3)}`

const hen = ({ paint, pick }: Stage, [x, y]: At): string => {
  const body = `M${x - 24} ${y - 32}q12 8 30 4l7-12q9-2 9 6q-4 28-22 28q-18-2-24-26Z`
  const legs = stroke(`M${x - 3} ${y - 8}v8M${x + 4} ${y - 8}v8`, paint('#d9a441'), 2.4)
  const feathers = shape(body, paint(pick(['#b4673a', '#e6d2a8', '#8a4a32'])))
  return legs + feathers + disc([x + 17, y - 44, 3.6], paint('#d4281f'))
}

export const stiltHouseScene = (stage: Stage): string => {
  const { fade, paint, palette } = stage
  const path = 'M560 880Q640 900 620 960Q590 1010 520 1080H900Q820 970 720 900Q680 880 640 868Z'
  const mother = { pose: 'walking', top: '#2a2a44', bottom: '#8a232b', load: 'basket' } as const
  const meadow = [paint('#6c9650', 0.3), paint('#577f44', 0.12)]
  const yard = [paint('#7ba353', 0.08), paint('#416b3c')]
  return `${backdrop(stage, 560, 5)}${ground(stage, { base: 640, rise: 60, waves: 1.4 }, meadow)}
    ${stiltHouse(stage, [330, 690, 260], { depth: 0.34 })}
    ${stiltHouse(stage, [1330, 700, 300], { depth: 0.3, left: true })}${mistBank(stage, 690)}
    ${tree(stage, [1500, 830, 560], { depth: 0.08, colour: '#457f47' })}
    ${tree(stage, [160, 820, 400], { depth: 0.1 })}${ground(stage, { base: 810, rise: 24 }, yard)}
    ${shape(path, fade([paint('#b9825a'), paint('#94583a')]))}
    ${oval([830, 884, 460, 30], seeThrough(palette.shade, 0.35))}
    ${stiltHouse(stage, [830, 880, 860])}${many('1010,905,0 1080,912,0', (at) => jar(stage, at))}
    ${walker(stage, [545, 975, 230], { ...mother, skirt: true, left: true })}
    ${walker(stage, [720, 960, 140], { pose: 'raising', top: '#e0a030' })}
    ${many('890,985,0 960,1010,0 800,1020,0', (at) => hen(stage, at))}
    ${many('1400,1010,520 1560,1060,460', (at) => banana(stage, at))}
    ${bamboo(stage, [60, 1030, 820])}
    ${many('1120,980,78 1220,994,78 1310,1008,78', (at) => bush(stage, at))}
    ${verge(stage, 0, { to: 420 })}${verge(stage, 1000, { to: width })}`
}
