import { useRef } from 'react';
import {
  makeStyles,
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
} from '@fluentui/react-components';
import {
  ArrowDownload20Regular,
  BookTemplate20Regular,
  DarkTheme20Regular,
  DocumentAdd20Regular,
  FolderOpen20Regular,
  LocalLanguage20Regular,
  PanelRight20Regular,
  PeopleTeam20Regular,
  Print20Regular,
} from '@fluentui/react-icons';
import type { WorkbookLanguage } from '../../../register';
import {
  OFFICE_LANGUAGES,
  THEMES,
  wordsLanguage,
  type OfficeLanguage,
  type ThemeName,
  type View,
} from '../view';
import { pageWords } from '../words';
import { sayIn } from './sayIn';

const LANGUAGE_NAMES: Readonly<Record<OfficeLanguage, string>> = {
  'ru-RU': 'Русский',
  'kk-KZ': 'Қазақша',
  'en-US': 'English',
};

const useStyles = makeStyles({
  toolbar: {
    flexWrap: 'wrap',
    paddingInline: tokens.spacingHorizontalS,
    rowGap: '2px',
    '& button': { fontWeight: tokens.fontWeightRegular },
  },
  space: { flexGrow: 1 },
  file: { display: 'none' },
});

export interface ToolbarActions {
  /** Absent in a co-author's window, which has another's workbook. */
  readonly own?: {
    readonly openEmpty: () => void;
    readonly openSample: (language: WorkbookLanguage) => void;
    readonly openFile: (file: File) => void;
    readonly openCoauthor: () => void;
  };
  readonly download: () => void;
  readonly print: () => void;
}

interface PageToolbarProps {
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  readonly actions: ToolbarActions;
}

/** What is done with the workbook as a whole, and how Office looks and speaks. */
export function PageToolbar({ view, onView, actions }: PageToolbarProps) {
  const styles = useStyles();
  const words = pageWords(wordsLanguage(view)).toolbar;
  const tell = sayIn(wordsLanguage(view));
  const { own } = actions;
  return (
    <Toolbar size="small" className={styles.toolbar} aria-label={tell(words.name)}>
      {own && <OwnButtons own={own} view={view} />}
      <ToolbarButton icon={<ArrowDownload20Regular />} onClick={actions.download}>
        {tell(words.download)}
      </ToolbarButton>
      <ToolbarButton icon={<Print20Regular />} onClick={actions.print}>
        {tell(words.print)}
      </ToolbarButton>
      {own && (
        <ToolbarButton icon={<PeopleTeam20Regular />} onClick={own.openCoauthor}>
          {tell(words.coauthor)}
        </ToolbarButton>
      )}
      <span className={styles.space} />
      <ViewMenus view={view} onView={onView} />
      <ToolbarButton
        icon={<PanelRight20Regular />}
        aria-label={tell(view.isPaneShown ? words.hidePane : words.showPane)}
        title={tell(view.isPaneShown ? words.hidePane : words.showPane)}
        onClick={() => {
          onView({ isPaneShown: !view.isPaneShown });
        }}
      />
    </Toolbar>
  );
}

interface OwnButtonsProps {
  readonly own: NonNullable<ToolbarActions['own']>;
  readonly view: View;
}

function OwnButtons({ own, view }: OwnButtonsProps) {
  const styles = useStyles();
  const words = pageWords(wordsLanguage(view)).toolbar;
  const tell = sayIn(wordsLanguage(view));
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <ToolbarButton icon={<DocumentAdd20Regular />} onClick={own.openEmpty}>
        {tell(words.newBook)}
      </ToolbarButton>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <ToolbarButton icon={<BookTemplate20Regular />}>{tell(words.sample)}</ToolbarButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              onClick={() => {
                own.openSample('ru');
              }}
            >
              {tell(words.sampleRu)}
            </MenuItem>
            <MenuItem
              onClick={() => {
                own.openSample('kk');
              }}
            >
              {tell(words.sampleKk)}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <ToolbarButton icon={<FolderOpen20Regular />} onClick={() => file.current?.click()}>
        {tell(words.open)}
      </ToolbarButton>
      <input
        ref={file}
        type="file"
        accept=".xlsx"
        className={styles.file}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) own.openFile(chosen);
          currentTarget.value = '';
        }}
      />
      <ToolbarDivider />
    </>
  );
}

function ViewMenus({ view, onView }: Pick<PageToolbarProps, 'view' | 'onView'>) {
  const { toolbar, themes } = pageWords(wordsLanguage(view));
  const tell = sayIn(wordsLanguage(view));
  return (
    <>
      <ChoiceMenu
        label={tell(toolbar.language)}
        icon={<LocalLanguage20Regular />}
        chosen={view.language}
        choices={OFFICE_LANGUAGES}
        nameOf={(language) => LANGUAGE_NAMES[language]}
        onChoose={(language) => {
          onView({ language });
        }}
      />
      <ChoiceMenu
        label={tell(toolbar.theme)}
        icon={<DarkTheme20Regular />}
        chosen={view.theme}
        choices={THEMES}
        nameOf={(theme: ThemeName) => tell(themes[theme])}
        onChoose={(theme) => {
          onView({ theme });
        }}
      />
    </>
  );
}

interface ChoiceMenuProps<Choice extends string> {
  readonly label: string;
  readonly icon: React.JSX.Element;
  readonly chosen: Choice;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly onChoose: (choice: Choice) => void;
}

function ChoiceMenu<Choice extends string>(props: ChoiceMenuProps<Choice>) {
  const { label, icon, chosen, choices, nameOf, onChoose } = props;
  return (
    <Menu
      checkedValues={{ choice: [chosen] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const choice = choices.find((each) => each === checkedItems[0]);
        if (choice !== undefined) onChoose(choice);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={icon} aria-label={`${label}: ${nameOf(chosen)}`} title={label}>
          {nameOf(chosen)}
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map((choice) => (
            <MenuItemRadio key={choice} name="choice" value={choice}>
              {nameOf(choice)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
