// How wide is the sidebar? Its edge is dragged, or moved by the arrow keys.

import type { JSX, TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { SIDEBAR_WIDTHS_PX } from '../../store/settings.ts';
import { useApp } from '../reader/app-context.ts';
import { useTranslate } from '../reader/translate.ts';

const STEP_PX = 20;

export function SidebarEdge(): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings } = useApp();
  const [min, max] = SIDEBAR_WIDTHS_PX;
  const setWidth = (width: number): void =>
    changeSettings({ sidebarWidthPx: Math.round(Math.min(max, Math.max(min, width))) });
  const isMirrored = (edge: Element): boolean => edge.closest('.split')?.matches(':dir(rtl)') ?? false;
  const onPointerDown = (event: TargetedPointerEvent<HTMLElement>): void => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: TargetedPointerEvent<HTMLElement>): void => {
    const edge = event.currentTarget;
    if (!edge.hasPointerCapture(event.pointerId)) return;
    const box = edge.closest('.sidebar')?.getBoundingClientRect();
    if (box !== undefined) setWidth(isMirrored(edge) ? event.clientX - box.left : box.right - event.clientX);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const by = { ArrowLeft: STEP_PX, ArrowRight: -STEP_PX }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    setWidth(settings.sidebarWidthPx + (isMirrored(event.currentTarget) ? -by : by));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between paragraphs cannot be moved
    <div
      class="sidebar-edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('sidebarWidth')}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={settings.sidebarWidthPx}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
