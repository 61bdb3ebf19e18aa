// The light of each hour: every colour of a scene is multiplied by `light` and, with distance,
// fades into `haze`; the `veil` is how much of the haze lies even over what is near.

export type Hour = 'dawn' | 'day' | 'dusk' | 'night' | 'mist'

export type Palette = {
  sky: readonly [high: string, middle: string, low: string]
  sun: string
  glow: string
  altitude: number
  light: string
  haze: string
  thickness: number
  veil: number
  cloud: string
  shade: string
  lit: boolean
  stars: number
}

export const lamp = '#ffd98a'

const plain = { thickness: 1, veil: 0, lit: false, stars: 0 }

export const palettes: Record<Hour, Palette> = {
  dawn: {
    ...plain,
    sky: ['#5f87b5', '#f0b3a4', '#ffe0ae'],
    sun: '#fff1cf',
    glow: '#ffd08a',
    altitude: 0.62,
    light: '#ffe3d2',
    haze: '#f6cdb6',
    cloud: '#ffe4d0',
    shade: '#3b2f4f',
  },
  day: {
    ...plain,
    sky: ['#3d94cc', '#8fcde4', '#e9f4e6'],
    sun: '#fffbe6',
    glow: '#fff2c4',
    altitude: 0.28,
    light: '#fffaf0',
    haze: '#c3e1e6',
    thickness: 0.9,
    cloud: '#ffffff',
    shade: '#1d3348',
  },
  dusk: {
    ...plain,
    sky: ['#43356e', '#cf5f79', '#ffb764'],
    sun: '#ffe6ae',
    glow: '#ff9a55',
    altitude: 0.64,
    light: '#eeb4ac',
    haze: '#cf7a86',
    cloud: '#f58f7c',
    shade: '#2a1738',
    lit: true,
  },
  night: {
    ...plain,
    sky: ['#0b1434', '#1c3062', '#48649a'],
    sun: '#fdf6dc',
    glow: '#a9c3f0',
    altitude: 0.36,
    light: '#7084ba',
    haze: '#3c568e',
    cloud: '#41588f',
    shade: '#050a1e',
    lit: true,
    stars: 150,
  },
  mist: {
    ...plain,
    sky: ['#a3b8c0', '#cbd8d6', '#efeee4'],
    sun: '#fffdf2',
    glow: '#fbf6e2',
    altitude: 0.42,
    light: '#dbe5e2',
    haze: '#dde5e0',
    thickness: 1.3,
    veil: 0.13,
    cloud: '#f1f3ee',
    shade: '#33444c',
  },
}
