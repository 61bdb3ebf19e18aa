// .env.example is what an operator reads: it must say what src/config/env.ts does.
import { readFile } from 'node:fs/promises'
import { environmentNames, readEnv, type Environment } from '#config/env.ts'

const text = await readFile(new URL('../../.env.example', import.meta.url), 'utf8')
const [, ...blocks] = text.trim().split('\n\n')

type Entry = { name: string; description: string; byDefault: string; example: string }

const shape =
  /^# (?<description>.+)\n# Default: (?<byDefault>.+)\n#(?<name>[A-Z0-9_]+)=(?<example>.+)$/

const toEntry = (block: string) => {
  const groups = shape.exec(block)?.groups
  if (!groups) throw new Error(`This is not a description, a default and an example:\n${block}`)
  return groups as Entry
}

const entries = blocks.map(toEntry)
const names = entries.map(({ name }) => name)
const secret = 'a secret that is long enough, really'

/** Words in brackets stand where there is no value: none, or one that is made. */
const isValue = ({ byDefault }: Entry) => !byDefault.startsWith('(')

const valueOf = (env: Environment, name: string) => env[name as keyof Environment]

describe('.env.example', () => {
  it('documents every name the platform reads, once, in the order of env.ts', () => {
    expect(names).toEqual(environmentNames)
  })

  it('sets nothing by itself: every line is a comment', () => {
    expect(text.split('\n').filter((line) => line && !line.startsWith('#'))).toEqual([])
  })

  it('tells the defaults that the platform takes', () => {
    const env = readEnv({ PAYLOAD_SECRET: secret })
    const told = entries.filter(isValue).map(({ name, byDefault }) => [name, byDefault])
    expect(told).toEqual(told.map(([name]) => [name, String(valueOf(env, name!))]))
  })

  it('tells of no default only where the platform has none, or makes one', () => {
    const env = readEnv({ PAYLOAD_SECRET: secret })
    const without = entries.filter((entry) => !isValue(entry)).map(({ name }) => name)
    const undefinedOnes = environmentNames.filter((name) => valueOf(env, name) === undefined)
    expect(without.sort()).toEqual([...undefinedOnes, 'PAYLOAD_SECRET'].sort())
  })

  it('gives examples that the platform accepts, all together', () => {
    const examples = Object.fromEntries(entries.map(({ name, example }) => [name, example]))
    const env = readEnv(examples)
    expect(names.map((name) => [name, String(valueOf(env, name))])).toEqual(
      entries.map(({ name, example }) => [name, example]),
    )
  })

  it('shows with each example another value than the default', () => {
    expect(entries.filter(({ byDefault, example }) => byDefault === example)).toEqual([])
  })
})
