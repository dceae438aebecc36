import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Dossier } from '../wire/dossier.ts';
import { faultOf } from './fault.ts';
import { fault } from './game.ts';
import { call } from './solo/call.ts';

const known = signal<Readonly<Record<string, Dossier>>>({});

/** The texts of a scenario before its game: the public ones, or a seat's. Undefined until they have come. */
export function useIntroduction(scenario: string, seat?: string): Dossier | undefined {
  const key = `${scenario}/${seat ?? ''}`;
  useEffect(() => {
    if (!known.value[key]) void introduce(key, scenario, seat);
  }, [key]);
  return known.value[key];
}

async function introduce(key: string, scenario: string, seat: string | undefined): Promise<void> {
  const reply = await call({ kind: 'introduce', scenario, ...(seat !== undefined && { seat }) });
  if (reply.kind === 'introduction') known.value = { ...known.value, [key]: reply.dossier };
  else if (reply.kind === 'refused') fault.value = faultOf(reply.code, reply.detail);
}
