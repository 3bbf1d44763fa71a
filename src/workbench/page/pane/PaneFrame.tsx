import { useEffect, useRef } from 'react';
import { PaneSession, type PaneSurroundings } from './paneSession';

interface PaneFrameProps {
  readonly title: string;
  readonly surroundings: PaneSurroundings;
  /** Given the session while it lasts. */
  readonly onSession: (session: PaneSession | undefined) => void;
}

/** The add-in's pane in a frame of its own, as Excel on the web shows it: without alerts and away from the page. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

export function PaneFrame({ title, surroundings, onSession }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (!frame.current) return undefined;
    const session = new PaneSession(frame.current, surroundings);
    frame.current.src = surroundings.addIn.panePath;
    onSession(session);
    return () => {
      onSession(undefined);
      session.close();
    };
  }, [surroundings, onSession]);
  return <iframe ref={frame} title={title} sandbox={SANDBOX} className="pane-frame" />;
}
