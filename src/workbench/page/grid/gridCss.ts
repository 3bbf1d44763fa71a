/** The look of the visible workbook; every colour has a light and a dark value and gives way to forced ones. */
export const GRID_CSS = `
.sg-view {
  --sg-paper: light-dark(#ffffff, #1f1f1f);
  --sg-ink: light-dark(#000000, #e8e8e8);
  --sg-line: light-dark(#d8d8d8, #3b3b3b);
  --sg-chrome: light-dark(#f3f2f1, #292929);
  --sg-chrome-ink: light-dark(#424242, #d6d6d6);
  --sg-chrome-line: light-dark(#d1d1d1, #4a4a4a);
  --sg-on: light-dark(#cfe4d9, #24513a);
  --sg-on-ink: light-dark(#0b4f2c, #d5f2e2);
  --sg-accent: light-dark(#107c41, #3fbf7f);
  --sg-tint: light-dark(rgb(16 124 65 / 12%), rgb(63 191 127 / 18%));
  --sg-other: light-dark(#8a3ffc, #be95ff);
  --sg-bubble: light-dark(#fffbe5, #3a3520);
  color-scheme: light dark;
  display: flex; flex-direction: column; min-width: 0; min-height: 0; height: 100%;
  position: relative; overflow: hidden;
  font: 13px "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  color: var(--sg-chrome-ink); background: var(--sg-chrome);
}
[data-theme="light"] .sg-view { color-scheme: light; }
[data-theme="dark"] .sg-view { color-scheme: dark; }
.sg-view *, .sg-view *::before, .sg-view *::after { box-sizing: border-box; }
.sg-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.sg-scroller { flex: 1; min-height: 0; overflow: auto; position: relative; background: var(--sg-chrome); overscroll-behavior: contain; }
.sg-canvas { position: relative; display: flow-root; isolation: isolate; background: var(--sg-paper); }
.sg-grid { position: absolute; inset: 0; outline: none; color: var(--sg-ink); cursor: cell; user-select: none; -webkit-user-select: none; touch-action: manipulation; }
.sg-top { position: sticky; top: 0; z-index: 10; background: var(--sg-paper); overflow: clip; }
.sg-top-edge { border-bottom: 1px solid var(--sg-accent); }
.sg-rows { position: absolute; left: 0; }
.sg-row { position: absolute; left: 0; pointer-events: none; }
.sg-row > * { pointer-events: auto; }
.sg-stuck { position: sticky; left: 0; height: 100%; z-index: 4; background: var(--sg-paper); overflow: clip; }
.sg-stuck-edge { border-right: 1px solid var(--sg-accent); }
.sg-head { position: absolute; display: flex; align-items: center; justify-content: center; background: var(--sg-chrome); color: var(--sg-chrome-ink); border-right: 1px solid var(--sg-chrome-line); border-bottom: 1px solid var(--sg-chrome-line); font: 12px "Segoe UI", Arial, sans-serif; cursor: default; overflow: hidden; }
.sg-row-head { left: 0; top: 0; height: 100%; }
.sg-head[data-on] { background: var(--sg-on); color: var(--sg-on-ink); font-weight: 600; }
.sg-corner { left: 0; }
.sg-column-head { top: 0; }
.sg-corner::after { content: ""; position: absolute; right: 4px; bottom: 4px; border: 5px solid; border-color: transparent var(--sg-chrome-line) var(--sg-chrome-line) transparent; }
.sg-cell { contain: layout paint style; position: absolute; top: 0; height: 100%; align-content: flex-end; align-items: flex-end; padding: 0 2px; overflow: hidden; white-space: pre; line-height: 1.22; border-right: 1px solid var(--sg-grid-line, var(--sg-line)); border-bottom: 1px solid var(--sg-grid-line, var(--sg-line)); }
.sg-plain { --sg-grid-line: transparent; }
.sg-flex { display: flex; }
.sg-flex > span { flex: none; }
.sg-run { display: flex; overflow: hidden; justify-content: inherit; }
.sg-over { overflow: visible; z-index: 1; contain: layout style; }
.sg-noted::after { content: ""; position: absolute; right: 0; top: 0; border: 4px solid; border-color: #d13438 #d13438 transparent transparent; forced-color-adjust: none; }

.sg-pane { position: absolute; z-index: 3; width: 0; height: 0; }
.sg-pane-left { position: sticky; z-index: 5; width: 0; height: 0; }
.sg-mark { position: absolute; pointer-events: none; }
.sg-mark-selection { background: var(--sg-tint); outline: 2px solid var(--sg-accent); outline-offset: -1px; }
.sg-mark-active { outline: 2px solid var(--sg-accent); outline-offset: -1px; }
.sg-mark-clip { outline: 2px dashed var(--sg-accent); outline-offset: -2px; }
.sg-mark-other { outline: 2px solid var(--sg-other); outline-offset: -2px; }
.sg-mark-other::before { content: attr(data-label); position: absolute; left: -1px; bottom: 100%; background: var(--sg-other); color: light-dark(#fff, #161616); font-size: 11px; padding: 0 4px; white-space: nowrap; }
.sg-open-bottom { clip-path: inset(-2px -2px 0 -2px); }
.sg-open-right { clip-path: inset(-2px 0 -2px -2px); }
.sg-grid:focus-visible ~ .sg-pane .sg-mark-active, .sg-grid:focus-visible .sg-mark-active { outline-width: 3px; }

.sg-editor { position: absolute; z-index: 6; }
.sg-editor > textarea, .sg-editor > input { display: block; margin: 0; padding: 1px 2px; border: 0; border-radius: 0; resize: none; overflow: hidden; background: var(--sg-paper); color: var(--sg-ink); outline: 2px solid var(--sg-accent); outline-offset: 0; box-shadow: 0 2px 8px rgb(0 0 0 / 30%); field-sizing: content; max-width: 560px; line-height: 1.22; }
.sg-drop { position: absolute; width: 20px; height: 20px; padding: 0; display: grid; place-items: center; background: var(--sg-chrome); color: var(--sg-chrome-ink); border: 1px solid var(--sg-chrome-line); cursor: pointer; z-index: 5; }
.sg-list { position: absolute; z-index: 7; margin: 0; padding: 2px; list-style: none; max-height: 240px; max-width: 480px; overflow: auto; background: light-dark(#fff, #2b2b2b); color: var(--sg-ink); border: 1px solid var(--sg-chrome-line); box-shadow: 0 4px 14px rgb(0 0 0 / 30%); font: 13px "Segoe UI", Arial, sans-serif; cursor: default; }
.sg-list > li { padding: 3px 8px; border-radius: 3px; }
.sg-list > li[aria-selected="true"] { background: var(--sg-on); color: var(--sg-on-ink); }
.sg-bubble { position: absolute; z-index: 6; width: max-content; max-width: 260px; padding: 6px 8px; background: var(--sg-bubble); color: var(--sg-ink); border: 1px solid var(--sg-chrome-line); box-shadow: 0 2px 8px rgb(0 0 0 / 25%); font: 12px/1.35 "Segoe UI", Arial, sans-serif; white-space: pre-wrap; pointer-events: none; }
.sg-bubble > strong { display: block; }
.sg-chart { position: absolute; background: var(--sg-paper); border: 1px solid var(--sg-chrome-line); }

.sg-bar { display: flex; align-items: stretch; gap: 4px; padding: 4px; border-bottom: 1px solid var(--sg-chrome-line); }
.sg-bar input, .sg-bar textarea { font: 13px "Segoe UI", Arial, sans-serif; color: var(--sg-ink); background: var(--sg-paper); border: 1px solid light-dark(#8a8886, #8f8f8f); border-radius: 3px; padding: 3px 6px; margin: 0; min-width: 0; }
.sg-name { width: 110px; flex: none; }
.sg-bar textarea { flex: 1; resize: none; field-sizing: content; min-height: 28px; max-height: 108px; height: 28px; line-height: 20px; }
@supports (field-sizing: content) { .sg-bar textarea { height: auto; } }
.sg-fx { align-self: center; font: italic 14px Georgia, serif; padding: 0 2px; }
.sg-button { min-width: 28px; min-height: 28px; padding: 0 6px; display: inline-grid; place-items: center; background: transparent; color: inherit; border: 1px solid transparent; border-radius: 4px; font: inherit; cursor: pointer; flex: none; }
.sg-button:hover { background: var(--sg-on); color: var(--sg-on-ink); }
.sg-button[aria-disabled="true"] { opacity: 0.62; }
.sg-view :is(button, input, textarea, [role="tab"], [role="menuitem"]):focus-visible { outline: 2px solid var(--sg-accent); outline-offset: 1px; }
.sg-editor > :is(textarea, input):focus-visible { outline-offset: 0; }

.sg-foot { display: flex; align-items: stretch; gap: 4px; border-top: 1px solid var(--sg-chrome-line); padding: 0 4px; min-height: 34px; }
.sg-tabs { display: flex; min-width: 0; overflow-x: auto; scrollbar-width: thin; padding: 0 2px; }
.sg-tab { flex: none; display: flex; align-items: center; padding: 0 12px; background: transparent; color: inherit; border: 0; border-bottom: 3px solid transparent; font: inherit; cursor: pointer; white-space: nowrap; }
.sg-tab:hover { background: var(--sg-on); color: var(--sg-on-ink); }
.sg-tab[aria-selected="true"] { background: var(--sg-paper); color: light-dark(#0b5c2f, #6fdba0); font-weight: 600; border-bottom-color: var(--sg-accent); }
.sg-view .sg-tab:focus-visible { outline-offset: -3px; }
.sg-tab-name { align-self: center; width: 160px; font: inherit; color: var(--sg-ink); background: var(--sg-paper); border: 1px solid var(--sg-accent); padding: 3px 6px; }
.sg-notice { flex: 1; min-width: 0; align-self: center; padding: 2px 8px; color: light-dark(#a4262c, #ff9a9f); text-align: end; }

.sg-menu { position: fixed; z-index: 1000; margin: 0; padding: 4px; min-width: 200px; max-height: 90vh; overflow: auto; background: light-dark(#fff, #2b2b2b); color: var(--sg-ink); border: 1px solid var(--sg-chrome-line); border-radius: 6px; box-shadow: 0 6px 20px rgb(0 0 0 / 35%); }
.sg-menu [role="menuitem"] { display: flex; width: 100%; align-items: center; min-height: 28px; padding: 3px 10px; background: transparent; color: inherit; border: 0; border-radius: 4px; font: inherit; text-align: start; cursor: default; }
.sg-menu [role="menuitem"]:is(:hover, :focus) { background: var(--sg-on); color: var(--sg-on-ink); }
.sg-menu hr { border: 0; border-top: 1px solid var(--sg-chrome-line); margin: 4px 0; }
.sg-dialog { max-width: 420px; padding: 16px 20px; border: 1px solid var(--sg-chrome-line); border-radius: 8px; background: light-dark(#fff, #2b2b2b); color: var(--sg-ink); }
.sg-dialog::backdrop { background: rgb(0 0 0 / 40%); }
.sg-dialog h2 { margin: 0 0 8px; font-size: 16px; }
.sg-dialog p { margin: 0 0 12px; white-space: pre-wrap; line-height: 1.4; }
.sg-dialog div { display: flex; justify-content: flex-end; gap: 8px; flex-wrap: wrap; }
.sg-dialog .sg-button { border-color: light-dark(#8a8886, #8f8f8f); padding: 0 14px; min-height: 32px; }
.sg-dialog .sg-button:first-of-type { background: light-dark(#107c41, #1d6b42); color: #fff; }

@media (forced-colors: active) {
  .sg-mark-selection, .sg-mark-active { outline-color: Highlight; background: transparent; }
  .sg-mark-selection { outline-style: solid; }
  .sg-mark-clip { outline-color: Highlight; }
  .sg-cell { border-color: GrayText; }
  .sg-cell[aria-selected="true"] { background-color: Highlight !important; color: HighlightText !important; forced-color-adjust: none; }
  .sg-head { border-color: CanvasText; }
  .sg-head[data-on] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  .sg-tab[aria-selected="true"], .sg-list > li[aria-selected="true"], .sg-menu [role="menuitem"]:focus { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  .sg-top-edge, .sg-stuck-edge { border-color: CanvasText; }
}
@media (prefers-reduced-motion: no-preference) { .sg-mark-selection { transition: none; } }
`;
