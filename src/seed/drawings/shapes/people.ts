// People as plain figures: a skeleton dressed in a top, trousers or a skirt, and perhaps a hat.

import { darker, lighter } from '../colours.ts'
import { prop } from '../stage.ts'
import type { Look, Stage } from '../stage.ts'
import { poses } from './poses.ts'
import type { Pose, Skeleton } from './poses.ts'
import { disc, loop, oval, path, place, shape, stroke } from './svg.ts'
import type { At, Point } from './svg.ts'

export type Hat = 'cone' | 'cap' | 'helmet' | 'scarf' | 'none'

export type Figure = Look & {
  pose: Pose
  hat: Hat
  top: string
  bottom: string
  skirt: boolean
  /** How far above the ground the hem of a long coat or tunic hangs. */
  coat: number
  load: 'basket' | 'pack' | 'none'
  back: boolean
}

type Paint = (natural: string) => string
type Dressed = { bones: Skeleton; paint: Paint; look: Figure }

export const clothes = [
  ...(['#c8463f', '#2f6f8f', '#e0a030', '#7a4b8a'] as const),
  ...(['#3d8a6b', '#d9708a', '#e9e2d2', '#35507a'] as const),
] as const

const skin = '#c98d68'
const hair = '#2c2328'

const legs = ({ bones, paint, look }: Dressed): string => {
  const leg = (side: 0 | 1) => {
    const [x, y] = bones.feet[side]
    const cloth = paint(side ? look.bottom : darker(look.bottom, 0.25))
    const limb = stroke(path([bones.hip, bones.knees[side], [x, y - 5]]), cloth, 8.4)
    return limb + oval([x + 3, y - 1.5, 5.6, 2.8], paint('#3b302c'))
  }
  return leg(0) + leg(1)
}

const skirt = ({ bones, paint, look }: Dressed): string => {
  const [[x, y], [back, front]] = [bones.hip, bones.feet]
  const [ankle, hem] = [paint(darker(skin, 0.15)), front[1]]
  const knee = `${Math.max(x + 9, bones.knees[1][0] + 5)} ${bones.knees[1][1]}`
  const feet = [back, front].map(([footX]) =>
    stroke(`M${footX} ${hem - 12}V${hem - 3}h3`, ankle, 4.4),
  )
  const cloth = `M${x - 9} ${y - 3}H${x + 8}L${knee}L${front[0] + 6} ${hem - 7}H${back[0] - 6}Z`
  const trim = stroke(`M${front[0] + 5} ${hem - 12}H${back[0] - 5}`, paint('#d9a441'), 2.6)
  return feet.join('') + shape(cloth, paint(look.bottom)) + trim
}

const coatTails = ({ bones, paint, look }: Dressed): string => {
  const [x, y] = bones.hip
  const tails = (right: number, hem: number) =>
    shape(`M${x - 9} ${y - 4}H${x + right}L${x + hem} ${-look.coat}H${x - 11}Z`, paint(look.top))
  const fold = shape(`M${x - 9} ${y - 4}h5V${-look.coat}H${x - 11}Z`, paint(darker(look.top, 0.16)))
  return tails(9, 12) + fold
}

const torso = ({ bones, paint, look }: Dressed): string => {
  const [[hipX, hipY], [x, y]] = [bones.hip, bones.shoulder]
  const length = Math.hypot(x - hipX, y - hipY) || 1
  const at = (along: number, half: number): Point => [
    hipX + (x - hipX) * along + ((hipY - y) / length) * half,
    hipY + (y - hipY) * along + ((x - hipX) / length) * half,
  ]
  const back = [at(1.09, -3.5), at(0.98, -9), at(0.5, -7.6), at(-0.12, -9.6)]
  const front = [at(-0.12, 9.6), at(0.5, 7.6), at(0.98, 9), at(1.09, 3.5)]
  const shade = [...back.slice(1), at(-0.13, -4), at(0.5, -3), at(0.96, -4.5)]
  const side = shape(loop(shade), paint(darker(look.top, 0.16)))
  return shape(loop([...back, ...front]), paint(look.top)) + side
}

const arm = ({ bones, paint, look }: Dressed, side: 0 | 1): string => {
  const [[x, y], elbow, hand] = [bones.shoulder, bones.elbows[side], bones.hands[side]]
  const wrist: Point = [hand[0] * 0.8 + elbow[0] * 0.2, hand[1] * 0.8 + elbow[1] * 0.2]
  const cloth = paint(side ? lighter(look.top, 0.1) : darker(look.top, 0.25))
  const sleeve = stroke(path([[x + (side ? 5.5 : -5.5), y + 3], elbow, wrist]), cloth, 5.8)
  return stroke(path([elbow, hand]), paint(skin), 4.2) + sleeve
}

const hats: Record<Hat, (paint: Paint) => string> = {
  none: () => '',
  cone: (paint) =>
    shape('M-21-1Q0 8 21-1L1-18Q0-19-1-18Z', paint('#e9cf94')) +
    shape('M-21-1Q-12 3-4 3.2L-1-18Q0-19 0-19Z', paint('#cda964')),
  cap: (paint) => shape('M-9-2Q-9-12 0-12Q9-12 9-2L16-1L15 1L-9 0Z', paint('#4d5f3a')),
  helmet: (paint) => shape('M-10-1Q-10-13 0-13Q10-13 10-1L13 1L-10 1Z', paint('#f0c23c')),
  scarf: (paint) => shape('M-10 2Q-11-12 1-12Q10-11 9-3Q2-7-4-2Q-6 6-10 10Z', paint('#b8323a')),
}

const load = ({ bones, paint, look }: Dressed): string => {
  const basket = look.load === 'basket'
  const body = basket ? 'M-16-6L4-6L0 32L-12 32Z' : 'M-14-2Q-4-8 2 0L2 28L-14 26Z'
  const cloth = shape(body, paint(basket ? '#b98b4f' : '#a8672f'))
  const [x, y] = bones.shoulder
  return place(cloth + stroke('M-13 12H1', paint('#7d5a30'), 1.6), { x: x - 8, y })
}

const head = ({ bones, paint, look }: Dressed): string => {
  const [x, y] = bones.head
  const lean = (Math.atan2(bones.shoulder[0] - bones.hip[0], 30) * 108) / Math.PI
  const face = look.back ? '' : shape('M-2-6Q8-6 7.5 1Q7 8 0 8Q-5 7-5 1Q-1-1-2-6Z', paint(skin))
  const woman = look.skirt || (look.coat > 0 && look.coat < 15)
  const bun = woman ? disc([-8, 3, 4.6], paint(hair)) : ''
  const content = disc([-1, -1, 8.2], paint(hair)) + bun + face + hats[look.hat](paint)
  const neck = stroke(path([bones.shoulder, bones.head]), paint(darker(skin, 0.2)), 5)
  return neck + place(content, { x, y, turn: lean })
}

const plain = { pose: 'standing', hat: 'none', bottom: '#3a3f55', coat: 0, load: 'none' } as const

export const person = prop<Figure>(100, ({ paint, pick }, partial) => {
  const look: Figure = { top: pick(clothes), ...plain, skirt: false, back: false, ...partial }
  const dressed = { bones: poses[look.pose], paint, look }
  return `${arm(dressed, 0)}${look.skirt ? skirt(dressed) : legs(dressed)}
    ${look.coat ? coatTails(dressed) : ''}${torso(dressed)}
    ${look.load === 'none' ? '' : load(dressed)}${head(dressed)}${arm(dressed, 1)}`
})

/** The same on the ground: with the shadow that a figure in a boat or on a bike has not. */
export const walker = (stage: Stage, at: At, look: Partial<Figure> = {}): string => {
  const [x, y, size] = at
  const shadow = oval([x, y, size * 0.26, size * 0.05], stage.glow(stage.palette.shade, 0.7))
  return shadow + person(stage, at, look)
}
