import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRetryAfter, retryDelay } from '../../../src/links/scheduling/backoff.ts'
import { Queue, type QueueOptions, QueueStoppedError } from '../../../src/links/scheduling/queue.ts'
import { cpuTime } from '../../cpu-time.ts'
import { FakeClock } from './fake-clock.ts'

/** One task as it ran; milliseconds since the clock was made. */
interface Ran {
  host: string
  name: string
  started: number
  ended: number
}

const defaults = { concurrency: 128, hostConcurrency: 4, hostRequestInterval: 50 }

/** A queue with its own clock, and a record of its tasks. */
class QueueRun {
  readonly clock = new FakeClock(0)
  readonly ran: Ran[] = []
  readonly most = new Map<string, number>()
  mostInAll = 0
  readonly queue
  readonly #running = new Map<string, number>()
  #runningInAll = 0

  constructor(options: Partial<QueueOptions> = {}) {
    this.queue = new Queue({ ...defaults, clock: this.clock, random: () => 0, ...options })
  }

  /** Runs a task of this length. */
  run(host: string, length: number, name = ''): Promise<string> {
    const ended = this.queue.run(host, async () => {
      const ran = { host, name, started: this.clock.now(), ended: Number.NaN }
      this.ran.push(ran)
      this.#count(host, 1)
      await this.clock.wait(length)
      this.#count(host, -1)
      ran.ended = this.clock.now()
      return name
    })
    // A test that stops the queue need not handle each rejection.
    ended.catch(() => undefined)
    return ended
  }

  #count(host: string, step: number): void {
    this.#runningInAll += step
    this.mostInAll = Math.max(this.mostInAll, this.#runningInAll)
    const running = (this.#running.get(host) ?? 0) + step
    this.#running.set(host, running)
    this.most.set(host, Math.max(this.most.get(host) ?? 0, running))
  }

  startsOn(host: string): number[] {
    return this.ran.filter((ran) => ran.host === host).map(({ started }) => started)
  }
}

const repeat = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** The shortest interval. */
const least = (times: readonly number[]) =>
  times.slice(1).reduce((gap, time, index) => Math.min(gap, time - times[index]!), Infinity)

describe('a pace that hosts share', () => {
  it('lets them together start one task in each interval, whatever waits', async () => {
    const run = new QueueRun()
    for (const host of ['a', 'b', 'c', 'other']) {
      for (const index of [1, 2, 3, 4, 5]) void run.run(host, 10, `${index}`)
    }
    await run.clock.advance(120)
    const before = run.ran.length
    run.queue.slow(['a', 'b', 'c'], 1000)
    await run.clock.runOut()
    const slowed = run.ran.slice(before).filter(({ host }) => host !== 'other')
    expect(slowed).toHaveLength(6)
    expect(slowed.map(({ started }) => started)).toEqual(repeat(6, (nth) => 1120 + nth * 1000))
    expect(new Set(slowed.map(({ host }) => host))).toEqual(new Set(['a', 'b', 'c']))
    expect(run.startsOn('other')).toEqual([0, 50, 100, 150, 200])
  })
})

describe('Queue', () => {
  it('runs a task at once and hands on its result', async () => {
    const { queue, clock } = new QueueRun()
    expect(await queue.run('a', async () => 7)).toBe(7)
    expect(clock.now()).toBe(0)
  })

  it('passes on errors, thrown or rejected, and continues', async () => {
    const { queue, clock } = new QueueRun({ hostConcurrency: 1 })
    const results = Promise.allSettled([
      queue.run('a', () => Promise.reject(new Error('rejected'))),
      queue.run('a', () => {
        throw new Error('thrown')
      }),
      queue.run('a', async () => 'fine'),
    ])
    await clock.runOut()
    expect(
      (await results).map((result) => ('reason' in result ? result.reason.message : result.value)),
    ).toEqual(['rejected', 'thrown', 'fine'])
    expect(queue.busiest()).toEqual([])
  })

  it('starts one task of a host, then another after each interval', async () => {
    const site = new QueueRun()
    for (const index of repeat(3_000, (each) => each)) void site.run('a', 10, `${index}`)
    await site.clock.advance(175)
    expect(site.startsOn('a')).toEqual([0, 50, 100, 150])
    expect(site.ran.map(({ name }) => name)).toEqual(['0', '1', '2', '3'])
  })

  it('keeps the interval to a task that has already ended', async () => {
    const site = new QueueRun()
    void site.run('a', 1)
    await site.clock.advance(20)
    void site.run('a', 1)
    await site.clock.runOut()
    expect(site.startsOn('a')).toEqual([0, 50])
  })

  it('runs no more than four at once on a host', async () => {
    const site = new QueueRun()
    for (const _ of repeat(12, String)) void site.run('a', 1_000)
    await site.clock.runOut()
    expect(site.startsOn('a')).toEqual([
      0, 50, 100, 150, 1_000, 1_050, 1_100, 1_150, 2_000, 2_050, 2_100, 2_150,
    ])
  })

  it('runs no more than the limit in all, and fills it', async () => {
    const site = new QueueRun({ concurrency: 16 })
    for (const index of repeat(400, (each) => each)) void site.run(`${index % 100}`, 30)
    await site.clock.runOut()
    expect(site.mostInAll).toBe(16)
    expect(site.ran).toHaveLength(400)
    expect(site.clock.now()).toBe((400 / 16) * 30)
  })

  it('a host of 10,000 links does not slow down the others', async () => {
    const others = repeat(25, (index) => `other-${index}`)
    const latency = (index: number) => 20 + ((index * 37) % 200)
    const runOthers = async (site: QueueRun) => {
      for (const index of repeat(10, (each) => each)) {
        for (const host of others) void site.run(host, latency(index), `${index}`)
      }
      await site.clock.runOut()
      const started = (host: string, name: number) =>
        site.ran.find((ran) => ran.host === host && ran.name === `${name}`)
      return others.flatMap((host) => repeat(10, (name) => started(host, name)))
    }
    const alone = await runOthers(new QueueRun())

    const site = new QueueRun()
    for (const index of repeat(10_000, (each) => each)) void site.run('big', latency(index))
    expect(await runOthers(site)).toEqual(alone)

    const starts = site.startsOn('big')
    expect(starts).toHaveLength(10_000)
    expect(least(starts)).toBe(50)
    expect(site.most.get('big')).toBeLessThanOrEqual(4)
    expect(site.mostInAll).toBeLessThanOrEqual(128)
    // The interval alone limits the rate: four at once of 120 ms each would be faster.
    expect(starts.at(-1)).toBeLessThan(10_000 * 50 * 1.05)
    expect(site.clock.pending).toBe(0)
  })

  it('a slow host delays no other, even with a low limit', async () => {
    const site = new QueueRun({ concurrency: 5, hostRequestInterval: 0 })
    for (const _ of repeat(100, String)) void site.run('slow', 60_000)
    for (const _ of repeat(20, String)) void site.run('quick', 10)
    await site.clock.advance(1_000)
    expect(site.startsOn('slow')).toHaveLength(4)
    expect(site.startsOn('quick')).toEqual(repeat(20, (index) => index * 10))
  })

  it('hosts take turns with a low limit', async () => {
    const site = new QueueRun({ concurrency: 2, hostRequestInterval: 0 })
    for (const _ of repeat(1_000, String)) void site.run('big', 10)
    for (const host of ['b', 'c']) for (const _ of repeat(10, String)) void site.run(host, 10)
    await site.clock.advance(155)
    // A limit of two and three hosts: each has a third of the starts, except for the first.
    const shares = ['big', 'b', 'c'].map((host) => site.startsOn(host).length)
    expect(shares.slice(1)).toEqual([10, 10])
    expect(shares[0]).toBeLessThanOrEqual(12)
  })

  it('hosts take turns with intervals, too', async () => {
    const site = new QueueRun({ concurrency: 1, hostRequestInterval: 50 })
    for (const _ of repeat(50, String)) void site.run('big', 100)
    for (const host of ['b', 'c']) for (const _ of repeat(5, String)) void site.run(host, 100)
    await site.clock.runOut()
    expect(
      site.ran
        .slice(0, 9)
        .map(({ host }) => host)
        .sort(),
    ).toEqual(['b', 'b', 'b', 'big', 'big', 'big', 'c', 'c', 'c'])
  })

  it('pauses one host, whether it is waiting, resting or ready', async () => {
    const site = new QueueRun({ concurrency: 2, hostRequestInterval: 50 })
    for (const _ of repeat(3, String)) void site.run('a', 10)
    for (const _ of repeat(3, String)) void site.run('b', 10)
    for (const _ of repeat(3, String)) void site.run('ready', 10)
    site.queue.pause('a', 5_000)
    site.queue.pause('ready', 1_000)
    await site.clock.runOut()
    expect(site.startsOn('a')).toEqual([0, 5_000, 5_050])
    expect(site.startsOn('b')).toEqual([0, 50, 100])
    expect(site.startsOn('ready')).toEqual([1_000, 1_050, 1_100])
  })

  it('pauses a host that it does not know yet', async () => {
    const site = new QueueRun()
    site.queue.pause('a', 300)
    void site.run('a', 10)
    await site.clock.runOut()
    expect(site.startsOn('a')).toEqual([300])
  })

  it('does not shorten a pause, and ignores invalid ones', async () => {
    const site = new QueueRun()
    for (const length of [1_000, 10, 0, -5, Number.NEGATIVE_INFINITY, Number.NaN]) {
      site.queue.pause('a', length)
    }
    void site.run('a', 10)
    await site.clock.runOut()
    expect(site.startsOn('a')).toEqual([1_000])
  })

  it('spreads the end of a pause over a tenth of it', async () => {
    const site = new QueueRun({ random: () => 0.5 })
    site.queue.pause('a', 60_000)
    void site.run('a', 10)
    await site.clock.runOut()
    expect(site.startsOn('a')).toEqual([63_000])
  })

  it('a pause that a task sets applies before the next start', async () => {
    const site = new QueueRun({ hostConcurrency: 1, hostRequestInterval: 0 })
    void site.queue.run('a', async () => site.queue.pause('a', 700))
    void site.run('a', 1)
    await site.clock.runOut()
    expect(site.startsOn('a')).toEqual([700])
  })

  it('waits in steps for a pause beyond the limit of timers', async () => {
    const site = new QueueRun()
    const length = 2 ** 31 + 1_000
    site.queue.pause('a', length)
    void site.run('a', 10)
    await site.clock.runOut()
    expect(site.startsOn('a')).toEqual([length])
    expect(site.clock.waits).toBe(3)
  })

  it('sets a timer only when something waits for time, and one at most', async () => {
    const site = new QueueRun()
    for (const index of repeat(50, (each) => each)) void site.queue.run(`${index}`, async () => 1)
    await site.clock.advance(0)
    expect(site.clock.waits).toBe(0)
    for (const index of repeat(100, (each) => each)) {
      void site.queue.run(`${index % 50}`, async () => 1)
    }
    expect(site.clock.pending).toBe(1)
    await site.clock.runOut()
    expect(site.queue.busiest()).toEqual([])
    expect(site.clock.pending).toBe(0)
    // One for all hosts, not one a task.
    expect(site.clock.waits).toBeLessThan(10)
  })

  it('sets none without an interval, or while the limit is reached', async () => {
    const site = new QueueRun({ hostRequestInterval: 0, hostConcurrency: 2 })
    for (const _ of repeat(10, String)) void site.run('a', 10)
    await site.clock.runOut()
    expect(site.clock.waits).toBe(10)

    const full = new QueueRun({ concurrency: 1 })
    void full.run('a', 10_000)
    void full.run('a', 10)
    await full.clock.advance(5_000)
    expect(full.clock.waits).toBe(1)
  })

  it('sets it again for a host that is due earlier', async () => {
    const site = new QueueRun()
    site.queue.pause('paused', 5_000)
    void site.run('paused', 10)
    void site.run('a', 10)
    void site.run('a', 10)
    expect(site.clock.pending).toBe(2)
    await site.clock.runOut()
    expect(site.startsOn('a')).toEqual([0, 50])
    expect(site.startsOn('paused')).toEqual([5_000])
  })

  it('cancels the timer when the last task that waited for it has started', async () => {
    const site = new QueueRun({ concurrency: 1, hostRequestInterval: 50 })
    void site.run('a', 5)
    void site.run('a', 5)
    await site.clock.advance(5)
    expect(site.clock.pending).toBe(1)
    site.queue.stop()
    expect(site.clock.pending).toBe(0)
  })

  it('stops: rejects waiting tasks, lets running ones end, starts none', async () => {
    const site = new QueueRun()
    const reason = new Error('deadline')
    const first = site.run('a', 100, 'first')
    const second = site.run('a', 100, 'second')
    const third = site.run('b', 100, 'third')
    site.queue.stop(reason)
    const error = await second.catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(QueueStoppedError)
    expect(error).toMatchObject({ code: 'ERR_QUEUE_STOPPED', cause: reason })
    await expect(site.run('a', 1)).rejects.toBe(error)
    await site.clock.runOut()
    expect(await first).toBe('first')
    expect(await third).toBe('third')
    expect(site.ran).toHaveLength(2)
    expect(site.queue.busiest()).toEqual([])
  })

  it('stops with its signal, before or after, and removes its listener', async () => {
    const controller = new AbortController()
    const site = new QueueRun({ signal: controller.signal })
    const runs = Promise.allSettled(repeat(10, () => site.run('a', 10)))
    await site.clock.advance(5)
    controller.abort(new Error('deadline'))
    expect(site.clock.pending).toBe(1)
    await site.clock.runOut()
    expect((await runs).map(({ status }) => status)).toEqual([
      'fulfilled',
      ...repeat(9, () => 'rejected'),
    ])
    const late = new QueueRun({ signal: controller.signal })
    await expect(late.run('a', 1)).rejects.toThrow(QueueStoppedError)

    let listeners = 0
    const signal = new AbortController().signal
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...args: Parameters<typeof add>) => [listeners++, add(...args)]
    signal.removeEventListener = (...args: Parameters<typeof add>) => [listeners--, remove(...args)]
    const third = new QueueRun({ signal })
    expect(listeners).toBe(1)
    third.queue.stop()
    third.queue.stop()
    expect(listeners).toBe(0)
  })

  it('may be used and stopped from within a task', async () => {
    const site = new QueueRun({ concurrency: 2 })
    const inner: Promise<unknown>[] = []
    const outer = site.queue.run('a', () => {
      inner.push(site.run('b', 10, 'inner'), site.run('c', 10, 'never'))
      site.queue.stop()
      return Promise.resolve()
    })
    await site.clock.runOut()
    await outer
    expect((await Promise.allSettled(inner)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
    ])
  })

  it('lists the hosts that will take longest', async () => {
    const site = new QueueRun({ hostConcurrency: 1, hostRequestInterval: 0 })
    for (const _ of repeat(50, String)) void site.run('quick', 10)
    for (const _ of repeat(20, String)) void site.run('slow', 500)
    void site.run('done', 1)
    await site.clock.advance(1_000)
    site.queue.pause('paused', 90_000)
    void site.run('paused', 1)
    expect(site.queue.busiest()).toEqual(['paused', 'slow'])
    expect(site.queue.busiest(1)).toEqual(['paused'])
  })

  it('takes time in proportion to the number of tasks', async () => {
    const run = async (tasks: number, hosts: number) => {
      const queue = new Queue({
        ...defaults,
        clock: new FakeClock(),
        random: () => 0,
        hostRequestInterval: 0,
      })
      const started = cpuTime()
      await Promise.all(repeat(tasks, (index) => queue.run(`${index % hosts}`, async () => index)))
      return cpuTime() - started
    }
    await run(20_000, 1)
    // 0.1 s each on two quiet cores; a quadratic queue takes minutes.
    for (const hosts of [1, 2_000, 100_000]) expect(await run(100_000, hosts)).toBeLessThan(5_000)
  })

  it('respects all limits on any schedule', async () => {
    const anyTask = fc.record({
      host: fc.constantFrom('a', 'b', 'c', 'd'),
      at: fc.oneof(fc.constant(0), fc.nat(300)),
      length: fc.nat(200),
      fails: fc.boolean(),
    })
    const anyPause = fc.record({
      host: fc.constantFrom('a', 'b', 'c', 'd'),
      at: fc.nat(400),
      length: fc.nat(500),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyTask, { minLength: 1, maxLength: 40 }),
        fc.array(anyPause, { maxLength: 4 }),
        fc.record({
          concurrency: fc.integer({ min: 1, max: 6 }),
          hostConcurrency: fc.integer({ min: 1, max: 4 }),
          hostRequestInterval: fc.constantFrom(0, 1, 20, 50),
        }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        async (tasks, pauses, limits, luck) => {
          const site = new QueueRun({ ...limits, random: () => luck })
          const { clock, queue } = site
          const results = Promise.allSettled(
            tasks.map(async ({ host, at, length, fails }, index) => {
              await clock.wait(at)
              await site.run(host, length, `${index}`)
              if (fails) throw new Error('failed')
            }),
          )
          for (const { host, at, length } of pauses) {
            void clock.wait(at).then(() => queue.pause(host, length))
          }
          await clock.runOut()

          // Each ran once, and settled as it ended.
          expect(site.ran.map(({ name }) => Number(name)).sort((a, b) => a - b)).toEqual([
            ...tasks.keys(),
          ])
          expect((await results).map(({ status }) => status === 'rejected')).toEqual(
            tasks.map(({ fails }) => fails),
          )
          expect(queue.busiest()).toEqual([])

          // Never above a limit, never without the interval, never in a pause.
          expect(site.mostInAll).toBeLessThanOrEqual(limits.concurrency)
          for (const [host, most] of site.most) {
            expect(most).toBeLessThanOrEqual(limits.hostConcurrency)
            const starts = site.startsOn(host)
            expect(least(starts)).toBeGreaterThanOrEqual(limits.hostRequestInterval)
            const hostPauses = pauses.filter((pause) => pause.host === host)
            const early = starts.filter((start) =>
              hostPauses.some(({ at, length }) => start > at && start < at + length),
            )
            expect(early).toEqual([])
          }

          // A task waits only for its own host's limits, or for the limit of all.
          // So everything ends within: the last arrival, the time for which the limit of all can be
          // reached, the time of one host's limits and pauses, and the last task's own.
          const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
          const own = [...site.most.keys()].map((host) => {
            const lengths = tasks.filter((task) => task.host === host).map(({ length }) => length)
            const rests = pauses.filter((pause) => pause.host === host).map(({ length }) => length)
            const paused = sum(rests.map((rest) => Math.ceil(rest * 1.1)))
            return (
              sum(lengths) / limits.hostConcurrency +
              (lengths.length - 1) * limits.hostRequestInterval +
              paused
            )
          })
          const lengths = tasks.map(({ length }) => length)
          const bound =
            Math.max(...tasks.map(({ at }) => at)) +
            sum(lengths) / limits.concurrency +
            Math.max(...own) +
            Math.max(...lengths)
          expect(Math.max(...site.ran.map(({ ended }) => ended))).toBeLessThanOrEqual(bound)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('retryDelay', () => {
  const delay = (attempt: number, luck: number) => retryDelay(attempt, () => luck)

  it('is anything up to a limit that doubles until the cap', () => {
    expect([0, 1, 2, 3, 4, 5, 50, 5_000].map((attempt) => delay(attempt, 1))).toEqual([
      500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000,
    ])
    expect(delay(3, 0)).toBe(0)
    expect(delay(3, 0.25)).toBe(1_000)
  })

  it('is spread evenly', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, luck) => {
        const ceiling = Math.min(10_000, 500 * 2 ** attempt)
        expect(Math.abs(delay(attempt, luck) - luck * ceiling)).toBeLessThanOrEqual(0.5)
      }),
    )
  })
})

describe('readRetryAfter', () => {
  const now = Date.UTC(2026, 6, 15, 12, 0, 0)

  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7_000],
    ['1.5', 1_500],
    ['9'.repeat(400), Number.MAX_SAFE_INTEGER],
    ['Wed, 15 Jul 2026 12:00:30 GMT', 30_000],
    ['wed, 15 jul 2026 12:00:30 gmt', 30_000],
    ['Wednesday, 15-Jul-26 12:01:00 GMT', 60_000],
    ['Wed Jul 15 12:00:05 2026', 5_000],
    ['Sat Aug  1 12:00:00 2026', 17 * 86_400_000],
    // A day of the week that is wrong does not matter.
    ['Mon, 15 Jul 2026 12:00:30 GMT', 30_000],
    // In the past.
    ['Tue, 14 Jul 2026 12:00:00 GMT', 0],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    // A leap second.
    ['Wed, 15 Jul 2026 12:00:60 GMT', 60_000],
  ])('reads %s', (header, expected) => {
    expect(readRetryAfter(header, now)).toBe(expected)
  })

  it.each([
    undefined,
    '',
    'soon',
    'soon 7',
    '-5',
    '+5',
    '1e3',
    '0x10',
    '5 s',
    '120, 120',
    'NaN',
    'Infinity',
    '2026-07-15T12:00:30Z',
    'Wed, 15 Jul 2026 12:00:30 +0200',
    'Wed, 31 Jun 2026 12:00:30 GMT',
    'Wed, 15 Jul 2026 25:00:30 GMT',
    'Wed, 15 Foo 2026 12:00:30 GMT',
  ])('does not read %s', (header) => {
    expect(readRetryAfter(header, now)).toBeUndefined()
  })

  it('reads any time in the formats of servers, and accepts any text', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const seconds = Math.floor(date.getTime() / 1_000) * 1_000
          expect(readRetryAfter(date.toUTCString(), now)).toBe(Math.max(0, seconds - now))
        },
      ),
    )
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(readRetryAfter(text, now) ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
