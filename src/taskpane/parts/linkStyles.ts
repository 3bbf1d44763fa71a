import { makeStyles, tokens } from '@fluentui/react-components';

/** Rows that are buttons: plain text that shows it can be pressed. */
export const useLinkStyles = makeStyles({
  button: {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    // Not the colours of Fluent's own buttons: in high contrast those fill the row with cyan under its white words.
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground3,
      outline: `1px solid ${tokens.colorTransparentStrokeInteractive}`,
      outlineOffset: '-1px',
    },
    ':active': { backgroundColor: tokens.colorNeutralBackground4 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});
