// Random numbers that are the same everywhere: mulberry32.
export class Random {
  constructor(seed) {
    this.state = Number(seed) >>> 0;
  }

  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(bound) {
    return Math.floor(this.next() * bound);
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  /** True in one of so many cases. */
  oneIn(cases) {
    return this.below(cases) === 0;
  }

  /** Each item with that chance. */
  some(list, chance) {
    return list.filter(() => this.next() < chance);
  }
}
