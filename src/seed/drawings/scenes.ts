// Every scene that the newsroom can be illustrated with, by its name.

import { fishingBoats, flood } from './scenes/boats.ts'
import { coffeeFarm, flowerField, greenhouse, strawberryGarden } from './scenes/fields.ts'
import { pineHills, riceTerraces, teaHills } from './scenes/hillsides.ts'
import { classroom, library, weavingLoom } from './scenes/indoors.ts'
import { market, nightMarket } from './scenes/markets.ts'
import { lake, riverBridge, waterfall } from './scenes/rivers.ts'
import { stadium } from './scenes/stadium.ts'
import { busStation, clinic, mainStreet, townHall } from './scenes/town.ts'
import { gongFestival, stiltHouseScene } from './scenes/villages.ts'
import { forestRangers, solarFarm } from './scenes/works.ts'
import type { Stage } from './stage.ts'

export const scenes = {
  'pine-hills': pineHills,
  'rice-terraces': riceTerraces,
  'coffee-farm': coffeeFarm,
  'tea-hills': teaHills,
  'flower-field': flowerField,
  greenhouse,
  waterfall,
  lake,
  'river-bridge': riverBridge,
  market,
  'night-market': nightMarket,
  'town-hall': townHall,
  'main-street': mainStreet,
  classroom,
  library,
  clinic,
  stadium,
  'gong-festival': gongFestival,
  'stilt-house': stiltHouseScene,
  'weaving-loom': weavingLoom,
  'solar-farm': solarFarm,
  'bus-station': busStation,
  flood,
  'forest-rangers': forestRangers,
  'strawberry-garden': strawberryGarden,
  'fishing-boats': fishingBoats,
} satisfies Record<string, (stage: Stage) => string>

export type Scene = keyof typeof scenes
