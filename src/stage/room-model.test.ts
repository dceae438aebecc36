import { describe, expect, it } from 'vitest';
import { roomOf } from './room-model.ts';
import { SETTINGS, type Seated, told, viewOf } from './seated.fixture.ts';

const setting = SETTINGS.five;
const roomAt = (seated: Seated = {}, ...rest: [] | [Parameters<typeof roomOf>[2], Parameters<typeof roomOf>[3]?]) =>
  roomOf(setting, viewOf(setting, seated), rest[0] ?? [], rest[1]);
const seatOf = (room: ReturnType<typeof roomAt>, party: string) => room.seats.find((seat) => seat.party === party);

describe('the room of a view', () => {
  it('seats the parties in speaking order', () => {
    expect(roomAt().seats.map(({ party }) => party)).toEqual(setting.parties.map(({ id }) => id));
  });

  it('leaves the chairs of a delegation empty that has walked out, whatever its posture was', () => {
    expect(seatOf(roomAt({ out: ['iran'], postures: ['firm'] }), 'iran')?.posture).toBe('away');
  });

  it('marks the own seat, and none for the public', () => {
    expect(
      roomAt({ own: 'turkey' })
        .seats.filter(({ own }) => own)
        .map(({ party }) => party),
    ).toEqual(['turkey']);
    expect(roomAt().seats.some(({ own }) => own)).toBe(false);
  });

  it('puts an envelope before a seat that has sealed its move', () => {
    expect(seatOf(roomAt({ sealed: ['russia'] }), 'russia')?.sealed).toBe(true);
    expect(seatOf(roomAt({ sealed: ['russia'] }), 'iran')?.sealed).toBe(false);
  });

  it('keeps a word on the table to the end of its round', () => {
    const spoken = roomAt({}, [told('said', { by: 'iran' })]);
    expect(seatOf(spoken, 'iran')?.spoke).toBe(true);
    expect(seatOf(roomAt({}, [told('met')], spoken), 'iran')?.spoke).toBe(true);
    expect(seatOf(roomAt({}, [told('closed')], spoken), 'iran')?.spoke).toBe(false);
    expect(seatOf(roomAt({ round: 2 }, [told('opened')], spoken), 'iran')?.spoke).toBe(false);
  });

  it('shows each text clause by clause with its brackets', () => {
    const [sheet] = roomAt().sheets;
    expect(sheet?.lines.map(({ number, mark }) => [number, mark])).toEqual([
      [1, 'agreed'],
      [2, 'agreed'],
      [3, 'bracketed'],
      [4, 'reserved'],
      [5, 'reopened'],
      [6, 'untabled'],
    ]);
    expect(sheet?.lines[2]?.options).toBe(2);
    expect(sheet?.lines.filter(({ up }) => up).map(({ clause }) => clause)).toEqual(['b', 'c']);
  });

  it('rules a line for every required signer, and one for each who signs besides', () => {
    expect(roomAt().sheets[0]?.ruled).toBe(3);
    expect(roomAt({ signatures: ['russia', 'turkey', 'iran', 'damascus'] }).sheets[0]?.ruled).toBe(4);
  });

  it('lowers the light at an impasse and not at a signature', () => {
    expect(roomAt().light).toBe(1);
    expect(roomAt({ ending: 'done' }).light).toBe(1);
    expect(roomAt({ ending: 'stuck' }).light).toBeLessThan(0.6);
  });

  it('stays what it is through JSON', () => {
    const room = roomAt({ own: 'turkey', ending: 'stuck' });
    expect(JSON.parse(JSON.stringify(room))).toEqual(room);
  });
});
