import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import type { RibbonControl, RibbonTab } from './manifest';

const useStyles = makeStyles({
  ribbon: {
    display: 'flex',
    alignItems: 'stretch',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'auto',
    flexShrink: 0,
  },
  tab: {
    alignSelf: 'center',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    maxWidth: '120px',
    lineHeight: tokens.lineHeightBase200,
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', gap: '2px' },
  groupName: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
  button: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
});

interface RibbonProps {
  readonly label: string;
  readonly addInName: string;
  readonly tabs: readonly RibbonTab[];
  readonly onPress: (control: RibbonControl) => void;
}

/** The add-in's own part of the ribbon, as its manifest describes it. */
export function Ribbon({ label, addInName, tabs, onPress }: RibbonProps) {
  const styles = useStyles();
  return (
    <div role="toolbar" aria-label={label} className={styles.ribbon}>
      {tabs.map((tab) => (
        <RibbonTabStrip
          key={tab.id}
          name={tab.label === '' ? addInName : tab.label}
          tab={tab}
          onPress={onPress}
        />
      ))}
    </div>
  );
}

interface RibbonTabStripProps {
  readonly name: string;
  readonly tab: RibbonTab;
  readonly onPress: (control: RibbonControl) => void;
}

function RibbonTabStrip({ name, tab, onPress }: RibbonTabStripProps) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.tab}>{name}</span>
      {tab.groups.map((group) => (
        <div key={group.id} role="group" aria-label={group.label} className={styles.group}>
          <div className={styles.buttons}>
            {group.controls.map((control) => (
              <ControlButton key={control.id} control={control} onPress={onPress} />
            ))}
          </div>
          <span className={styles.groupName} aria-hidden="true">
            {group.label}
          </span>
        </div>
      ))}
    </>
  );
}

interface ControlButtonProps {
  readonly control: RibbonControl;
  readonly onPress: (control: RibbonControl) => void;
}

function ControlButton({ control, onPress }: ControlButtonProps) {
  const styles = useStyles();
  const { action, label, tip } = control;
  const look = { size: 'small', appearance: 'subtle', icon: <Icon control={control} /> } as const;
  if (action.kind === 'menu')
    return (
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button {...look} className={styles.button}>
            {label} ▾
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {action.items.map((item) => (
              <MenuItem
                key={item.id}
                onClick={() => {
                  onPress(item);
                }}
              >
                {item.label}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    );
  const button = (
    <Button
      {...look}
      className={styles.button}
      onClick={() => {
        onPress(control);
      }}
    >
      {label}
    </Button>
  );
  return tip === '' ? (
    button
  ) : (
    <Tooltip content={tip} relationship="description" positioning="below">
      {button}
    </Tooltip>
  );
}

const ICON_PIXELS = 20;

function Icon({ control: { icons } }: { readonly control: RibbonControl }) {
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  const size = sizes.find((each) => each >= ICON_PIXELS * 1.5) ?? sizes.at(-1);
  const source = size === undefined ? undefined : icons.get(size);
  if (source === undefined) return null;
  return <img src={source} alt="" width={ICON_PIXELS} height={ICON_PIXELS} />;
}
