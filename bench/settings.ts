// What a run of the benchmark is made of. `BENCH_SECONDS` sets the length of one measurement.

const given = Number(process.env.BENCH_SECONDS || 5)
if (!(given >= 1 && given <= 120)) throw new Error('BENCH_SECONDS must be from 1 to 120.')

export const settings = {
  /** The length of one measurement, in seconds. */
  seconds: Math.round(given),
  /** Baseline and product take turns this many times; the median counts. */
  rounds: 3,
  /** Kept-alive connections of the load. */
  connections: 32,
  /** Stories in the database, 800 words each. */
  articles: 600,
  words: 800,
  /** Comments on the first story, in threads of four. */
  comments: 10_000,
  /** Comments among which moderators ask for those that wait; and how often, for the median. */
  queueSizes: [2_000, 200_000],
  queueAskings: 30,
  /** Readers at once in the cold measurements. */
  coldReaders: 8,
} as const

/** What the panel is measured with. */
export const panelSettings = {
  /** Stories in the database, one measurement after the other. */
  sizes: [1_000, 50_000],
  /** Versions of one of them. */
  versions: 200,
  /** Every question is asked this many times; the median counts. */
  repetitions: 30,
} as const

/** What readers' questions at size are measured with. */
export const growthSettings = {
  /** Stories in the database, one measurement after the other. */
  sizes: [1_000, 100_000],
  /** Every question is asked this many times; the median counts. */
  repetitions: 50,
} as const

/** What readers meet: while stories are published, in the long run, and after a start. */
export const deliverySettings = {
  publishing: {
    /** Readings a second, whatever becomes of those before. */
    perSecond: 400,
    publications: 12,
    /** Milliseconds between one publication's answer and the next. */
    pause: 4_000,
  },
  memory: {
    requests: 1_000_000,
    addresses: 50_000,
    /** Requests between one look at the memory and the next. */
    step: 50_000,
    readers: 32,
  },
  starts: {
    /** Each is started this many times; the median counts. */
    times: 5,
    answers: 10_000,
    readers: 32,
  },
} as const

/** What pictures are measured with. */
export const pictureSettings = {
  /** Each is cut this many times; the median counts. */
  rounds: 3,
  /** Photographs uploaded at once. */
  uploads: 50,
  /** The most that the product may hold meanwhile, in megabytes. */
  ceiling: 1500,
  /** How long one cutting may take, in milliseconds. */
  patience: 180_000,
} as const

export type Settings = typeof settings
