// How does somebody begin to listen?

import type { JSX } from 'preact';
import { useListening, usePieces } from '../hooks/use-listening.ts';
import { findSelectedPosition, findTopPosition } from '../listening/start-position.ts';
import { useCommand } from '../reader/app-context.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { ToolbarButton } from './toolbar-button.tsx';

/** Nothing where no voice of this device speaks the article's language. */
export function ListenAction(): JSX.Element | null {
  const t = useTranslate();
  const listening = useListening();
  const configure = usePieces(listening);
  const { article, frame } = useReading();
  const status = listening?.state.status ?? 'idle';

  function toggle(): void {
    if (listening === null) return;
    const { player } = listening;
    if (status === 'playing') {
      player.pause();
      return;
    }
    const selected = frame.current === null ? null : findSelectedPosition(article.readerText, frame.current);
    if (status === 'idle') configure();
    if (selected !== null) player.play(selected);
    else if (status !== 'idle' || frame.current === null) player.play();
    else player.play(findTopPosition(article.readerText, frame.current));
  }

  useCommand('toggle-listening', listening === null ? null : toggle);
  if (listening === null) return null;
  return (
    <ToolbarButton
      words="wide"
      icon="listen"
      label={t('listen')}
      hint={t('listenHint')}
      isPressed={status === 'playing'}
      onClick={toggle}
    />
  );
}
