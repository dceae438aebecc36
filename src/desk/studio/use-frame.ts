import { useEffect, useRef } from 'preact/hooks';
import { languageShown } from '../words/say.ts';
import type { FrameMessage, StudioMessage } from './frame-message.ts';

/**
 * A frame that plays. `told` is what it is to know, sent as soon as it listens and whenever `told` is another; it
 * speaks the studio's language from each change of that on. `hear` gets what it says.
 */
export function useFrame(told: StudioMessage | undefined, hear: (said: FrameMessage) => void) {
  const frame = useRef<HTMLIFrameElement>(null);
  const isReady = useRef(false);
  const send = (message: StudioMessage | undefined) => {
    if (isReady.current && message) frame.current?.contentWindow?.postMessage(message, location.origin);
  };
  const latest = useRef(told);
  latest.current = told;
  const language = languageShown();
  useEffect(() => {
    const listen = ({ data, origin, source }: MessageEvent<FrameMessage>) => {
      if (origin !== location.origin || source !== frame.current?.contentWindow) return;
      hear(data);
      if (data.kind !== 'ready') return;
      isReady.current = true;
      send(latest.current);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
  useEffect(() => send(told), [told]);
  useEffect(() => send({ kind: 'speak', language }), [language]);
  return frame;
}
