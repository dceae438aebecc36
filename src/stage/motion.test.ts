import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../table/event.ts';
import { captionOf, SOUNDS } from './cue.ts';
import { MAP_LASTS, motionsOf } from './motion.ts';
import { told } from './seated.fixture.ts';

describe('what is acted out', () => {
  it('is a note between two who met, whichever way the event names them', () => {
    const named = motionsOf([told('met', { by: 'a', to: 'b' })], 'table');
    const listed = motionsOf([told('met', { parties: ['a', 'b'] })], 'table');
    expect(named.filter(({ kind }) => kind === 'note')).toEqual([{ kind: 'note', from: 'a', to: 'b', at: 0 }]);
    expect(listed).toEqual(named);
  });

  it('keeps the order of the events, a beat apart', () => {
    const motions = motionsOf(
      [told('said', { by: 'a' }), told('gestured', { by: 'b' }), told('said', { by: 'c' })],
      'table',
    );
    const times = motions.filter(({ kind }) => kind !== 'sound').map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(new Set(times).size).toBe(3);
  });

  it('waits for the map between two rounds', () => {
    const motions = motionsOf([told('opened'), told('said', { by: 'a' })], 'table');
    expect(motions.find(({ kind }) => kind === 'speech')?.at).toBe(MAP_LASTS);
  });

  it('plays a crowded batch faster, never longer', () => {
    const crowd = Array.from({ length: 200 }, () => told('gestured', { by: 'a' }));
    expect(motionsOf(crowd, 'table').at(-1)?.at).toBeLessThan(5300);
  });

  it('never shows what an offer says', () => {
    const motions = motionsOf([told('offered', { by: 'a', to: 'b' })], 'table');
    expect(motions.every(({ kind }) => kind === 'sound')).toBe(true);
  });

  it('sounds only as the wire captions it', () => {
    for (const kind of EVENT_KINDS) {
      const sounds = motionsOf([told(kind)], 'table').flatMap((motion) =>
        motion.kind === 'sound' ? [motion.sound] : [],
      );
      expect(sounds).toEqual([captionOf(told(kind))].filter((sound) => sound !== undefined));
    }
  });

  it('never asks for the room tone, which is always there', () => {
    const asked = EVENT_KINDS.map((kind) => captionOf(told(kind)));
    expect(asked).not.toContain('room-tone');
    expect(asked.every((sound) => sound === undefined || SOUNDS.includes(sound))).toBe(true);
  });
});
